import type { CredentialContent } from '../credential-content.ts'
import type { LevelClaim } from '../../frameworks/level-claim.ts'
import { createLevelClaim, findLevel } from '../../frameworks/find-level.ts'
import {
  instantIn,
  isObject,
  listIn,
  numberIn,
  objectIn,
  present,
  textIn,
  textsIn,
  urlIn,
  type LooseObject,
} from './loose-json.ts'
import { readAchievement, readEvidence, readImage } from './read-achievement.ts'
import { readLevels } from './read-levels.ts'
import { alignmentsIn, readOutcomes } from './read-outcomes.ts'
import { readIssuer, readOldRecipient } from './read-people.ts'

/**
 * An Open Badges 2.0 assertion with its badge class and issuer inlined, read as plain JSON; edubadges' extensions are
 * known by the last part of their URL, on any host.
 */
export function readOpenBadges2(assertion: LooseObject): CredentialContent {
  const badge = objectIn(assertion, 'badge') ?? {}
  const extensions = readExtensions(badge)
  const alignments = alignmentsIn(badge)
  return present({
    id: urlIn(assertion, 'id'),
    form: 'open-badges-2' as const,
    types: textsIn(assertion, 'type'),
    title: textIn(badge, 'name') ?? '',
    description: textIn(badge, 'description'),
    language: extensions.language,
    achievement: readAchievement(badge),
    issuer: readIssuer(badge),
    recipient: readOldRecipient(objectIn(assertion, 'recipient') ?? {}),
    outcomes: [...readOutcomes({}, alignments), ...extensions.outcomes],
    levels: [...readLevels(alignments), ...extensions.levels].filter(isFirstOfItsKind),
    load: extensions.load,
    assessment: [],
    participation: [],
    stacksInto: [],
    evidence: readEvidence(assertion),
    awardedDate: instantIn(assertion, 'issuedOn'),
    validFrom: instantIn(assertion, 'issuedOn'),
    validUntil: instantIn(assertion, 'expires'),
    image: readImage(badge, assertion),
  })
}

type Extensions = Pick<CredentialContent, 'outcomes' | 'levels' | 'load' | 'language'>

function readExtensions(badge: LooseObject): Extensions {
  const extension = (name: string) => extensionOf(badge, name)
  const outcome = textIn(extension('LearningOutcomeExtension'), 'LearningOutcome')
  const eqf = findLevel('EQF', String(numberIn(extension('EQFExtension'), 'EQF') ?? ''))
  return present({
    outcomes: outcome === undefined ? [] : [{ text: outcome, exactMatches: [] }],
    levels: eqf === null ? [] : [createLevelClaim('EQF', eqf.code, 'indicative')],
    load: readOldLoad(extension),
    language: textIn(extension('LanguageExtension'), 'Language')?.replace('_', '-'),
  })
}

function readOldLoad(extension: (name: string) => LooseObject): CredentialContent['load'] {
  for (const [name, member, unit] of [
    ['ECTSExtension', 'ECTS', 'EC'],
    ['StudyLoadExtension', 'StudyLoad', 'SBU'],
    ['TimeInvestmentExtension', 'TimeInvestment', 'hours'],
  ] as const) {
    const value = numberIn(extension(name), member)
    if (value !== undefined && value > 0) return { value, unit }
  }
  return undefined
}

/** By the member's name or by the extension's own type: `extensions:ECTSExtension`, or a URL that ends in it. */
function extensionOf(badge: LooseObject, name: string): LooseObject {
  for (const [member, value] of Object.entries(badge)) {
    if (!isObject(value)) continue
    const names = [member, ...listIn(value, 'type')].filter((text) => typeof text === 'string')
    if (names.some((text) => lastPart(text) === name)) return value
  }
  return {}
}

function lastPart(url: string): string | undefined {
  return url
    .replace(/\/(context|schema)\.json$/, '')
    .split(/[/:#]/)
    .at(-1)
}

function isFirstOfItsKind(claim: LevelClaim, index: number, all: readonly LevelClaim[]): boolean {
  return all.findIndex((other) => other.uri === claim.uri) === index
}
