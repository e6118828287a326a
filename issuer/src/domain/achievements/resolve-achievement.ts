import type { Achievement, AchievementOutcome, LearningOutcome } from '@stapel/shared'
import { OutcomeUnknownError } from '../errors.ts'
import { findOutcome } from '../outcomes/find-outcome.ts'
import { achievementUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import type { AchievementContent, AchievementVersion } from './achievement-version.ts'

type ResolvingPorts = Pick<IssuerPorts, 'outcomes' | 'addresses'>

/**
 * The achievement as it is, or would be, published: with its URLs and the words of its outcomes that are in force now.
 * Also the preview of a draft.
 * @throws OutcomeUnknownError
 */
export async function resolveAchievement(
  ports: ResolvingPorts,
  {
    organisation,
    code,
    number,
    content: { badgeImage, ...content },
  }: Pick<AchievementVersion, 'organisation' | 'code' | 'number' | 'content'>,
): Promise<Achievement> {
  const key = `${code}.${number}`
  return {
    ...content,
    id: achievementUrl(ports.addresses, organisation, key),
    series: achievementUrl(ports.addresses, organisation, code),
    version: String(number),
    image: `${achievementUrl(ports.addresses, organisation, key)}/badge.png`,
    outcomes: await resolveOutcomes(ports, content),
  }
}

async function resolveOutcomes(
  ports: ResolvingPorts,
  { outcomes, level, inLanguage }: AchievementContent,
): Promise<AchievementOutcome[]> {
  const found = await Promise.all(
    outcomes.map(async (wanted) => ({ wanted, outcome: await findOutcome(ports, wanted.id) })),
  )
  const unknown = found.flatMap(({ wanted, outcome }, index) =>
    outcome ? [] : [{ field: `outcomes.${index}.id`, outcome: wanted.id }],
  )
  if (unknown.length > 0) throw new OutcomeUnknownError(unknown)
  return found.flatMap(({ wanted, outcome }) =>
    outcome
      ? [
          {
            ...wanted,
            version: outcome.version,
            text: outcome.text[inLanguage] ?? outcome.text.nl,
            plain: outcome.plain[inLanguage] ?? outcome.plain.nl,
            level: wanted.level ?? level,
            ...exactMatchesOf(outcome),
          },
        ]
      : [],
  )
}

/** What the owner of the outcome calls the same goes along, so that a rule over another institution's outcome can count it. */
function exactMatchesOf({ alignments }: LearningOutcome): Pick<AchievementOutcome, 'exactMatches'> {
  const exactMatches = alignments.filter(({ type }) => type === 'exactMatch').map(({ target }) => target)
  return exactMatches.length === 0 ? {} : { exactMatches }
}
