import { translateVocabulary, type LearningOutcome, type Locale } from '@stapel/shared'
import { frameworkInForce, type Framework } from '../../domain/frameworks/framework.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { OutcomeUse } from '../../domain/outcomes/find-uses.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { OutcomePage } from '../page-models.ts'
import { frameworkTitle } from '../staff/present-frameworks.ts'
import type { FactView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

export interface OutcomeToPresent {
  readonly organisation: Organisation
  /** The version that is shown. */
  readonly outcome: LearningOutcome
  /** All of them, oldest first. */
  readonly versions: readonly LearningOutcome[]
  readonly framework: Framework | null
  /** Of every organisation of the installation. */
  readonly uses: readonly OutcomeUse[]
}

export function presentOutcome(view: OutcomeToPresent, locale: Locale): OutcomePage {
  const { organisation, outcome, versions, framework } = view
  const home = `/orgs/${organisation.slug}`
  const newest = versions.at(-1) ?? outcome
  const plain = outcome.plain[locale] ?? outcome.plain.nl
  return {
    title: translateVocabulary(locale, 'card.i-can', { plain }),
    crumbs: [
      { href: home, label: organisation.name },
      ...(framework === null
        ? []
        : [{ href: `${home}/frameworks/${framework.code}`, label: titleOf(framework, locale) }]),
    ],
    text: outcome.text[locale] ?? outcome.text.nl,
    withdrawn: newest.state === 'withdrawn',
    ...(outcome.version !== newest.version && {
      newer: {
        href: new URL(newest.id).pathname,
        label: translate(locale, 'achievement.newer-link', { number: newest.version }),
      },
    }),
    level: describeLevel(outcome.level, locale),
    facts: factsOf(view, locale),
    usedIn: usesOf(view, locale),
    versions: versions.length === 1 ? [] : [...versions].reverse().map((one) => versionLink(one, outcome, locale)),
    technical: [
      { label: translate(locale, 'outcome.id'), text: outcome.id, code: true },
      ...(outcome.supersedes === undefined
        ? []
        : [{ label: translate(locale, 'outcome.supersedes'), text: outcome.supersedes, code: true }]),
    ],
  }
}

function titleOf(framework: Framework, locale: Locale): string {
  return frameworkTitle(frameworkInForce(framework).content, locale)
}

function factsOf({ organisation, outcome, framework }: OutcomeToPresent, locale: Locale): FactView[] {
  const home = `/orgs/${organisation.slug}`
  return [
    { label: translate(locale, 'outcome.kind'), text: translate(locale, `outcome.kind.${outcome.kind}`) },
    { label: translate(locale, 'outcome.owner'), text: organisation.name, href: home },
    ...(framework === null
      ? []
      : [
          {
            label: translate(locale, 'outcome.framework'),
            text: titleOf(framework, locale),
            href: `${home}/frameworks/${framework.code}`,
          },
        ]),
    { label: translate(locale, 'outcome.version'), text: outcome.version },
    ...outcome.alignments.map(({ type, target, name }) => ({
      label: translate(locale, 'outcome.alignments'),
      text: translate(locale, `outcome.alignment.${type}`, { name: name ?? target }),
      // A target may be any URI; only a web address can be opened.
      ...(/^https?:/i.test(target) && { href: target }),
    })),
  ]
}

function usesOf({ organisation, versions, uses }: OutcomeToPresent, locale: Locale): OutcomePage['usedIn'] {
  const newest = versions.at(-1)?.version
  return uses.map(({ name, level, path, version, organisation: by }) => {
    const held = describeLevel(level, locale)
    const notes = [
      held.label,
      ...(by.slug === organisation.slug ? [] : [by.name]),
      ...(version === undefined || version === newest ? [] : [translate(locale, 'outcome.used-old', { version })]),
    ]
    return { title: name, note: notes.join(', '), href: path, className: held.className }
  })
}

function versionLink({ id, version }: LearningOutcome, shown: LearningOutcome, locale: Locale) {
  return {
    href: `${new URL(id).pathname}?version=${version}`,
    label: translate(locale, 'outcome.version-number', { number: version }),
    current: version === shown.version,
  }
}
