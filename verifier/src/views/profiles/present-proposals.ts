import type { Locale } from '@stapel/shared'
import type { Catalogue, CatalogueOutcome } from '../../domain/catalogue/catalogue.ts'
import type { EscoOccupation } from '../../domain/esco/esco-occupation.ts'
import { proposeOutcomes, type SkillProposal } from '../../domain/esco/propose-outcomes.ts'
import { t } from '../words/index.ts'

/** The skills of an occupation with outcomes to choose for each; only what an issuer calls the same is chosen already. */
export function presentProposals({ skills }: EscoOccupation, catalogue: Catalogue, locale: Locale) {
  const proposals = proposeOutcomes(skills, catalogue)
  const group = (isEssential: boolean, field: string) =>
    proposals
      .filter(({ skill }) => skill.isEssential === isEssential)
      .map((proposal, index) => presentProposal(proposal, `${field}-${index}`, locale))
  return {
    groups: [
      { title: t(locale, 'escoEssential'), field: 'must', skills: group(true, 'must') },
      { title: t(locale, 'escoOptional'), field: 'nice', skills: group(false, 'nice') },
    ].filter((one) => one.skills.length > 0),
  }
}

function presentProposal({ skill, same, similar }: SkillProposal, id: string, locale: Locale) {
  const options = (outcomes: readonly CatalogueOutcome[], isChosen: boolean) =>
    outcomes.map(({ uri, name }, index) => ({ uri, name, selected: isChosen && index === 0 }))
  const choices = [
    { label: t(locale, 'escoSame'), options: options(same, true) },
    { label: t(locale, 'escoSimilar'), options: options(similar, false) },
  ].filter((one) => one.options.length > 0)
  return { id, name: skill.name, choices: choices.length === 0 ? undefined : choices }
}
