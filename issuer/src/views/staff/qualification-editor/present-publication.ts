import { describeRule, type Locale, type Names, type Rule, type RuleInWords } from '@stapel/shared'
import type { PublishedQualification } from '../../../domain/qualifications/qualification-version.ts'
import { describeLevel } from '../../card/describe-level.ts'
import type { DetailPage } from '../../page-models.ts'
import { qualificationFacts } from '../../public/present-qualification.ts'
import { translate } from '../../words/index.ts'
import { designBase, designCrumbs, reviewOf, type Design } from './present-design.ts'

/** What will stand for everybody, and what is different from the version before; the button only when nothing stops it. */
export function presentPublication(design: Design, before: PublishedQualification | null, locale: Locale): DetailPage {
  const { draft, catalogue } = design
  const base = designBase(draft)
  const { problems, warnings } = reviewOf(design, locale)
  const now = linesOf(draft.content.rule, catalogue.names, locale)
  const earlier = before === null ? null : linesOf(before.content.rule, catalogue.names, locale)
  const level = describeLevel(draft.content.level, locale)
  return {
    title: translate(locale, 'design.publish-title'),
    lead: `${draft.content.title}, ${level.label}, ${level.note}`,
    crumbs: designCrumbs(draft, locale),
    notices: [
      ...problems.map(({ text }) => ({
        tone: 'bad' as const,
        sign: '✕',
        title: translate(locale, 'design.must'),
        text,
        action: { href: base, label: translate(locale, 'design.back') },
      })),
      ...warnings.map(({ text }) => ({
        tone: 'warn' as const,
        sign: '!',
        title: translate(locale, 'design.look'),
        text,
      })),
      ...(problems.length === 0 ? [{ text: translate(locale, 'design.publish-text') }] : []),
    ],
    sections: [
      ...(earlier === null ? [] : differences(earlier, now, draft, before, locale)),
      {
        heading: translate(locale, 'design.publish-rule'),
        said: describeRule(draft.content.rule, catalogue.names, locale),
      },
      { heading: translate(locale, 'achievement.details'), facts: qualificationFacts(draft, locale) },
    ],
    actions: [
      ...(problems.length > 0
        ? []
        : [
            {
              action: `${base}/publish`,
              label: translate(locale, 'design.publish-submit'),
              hidden: [{ name: 'revision', value: String(draft.history.revision) }],
              primary: true,
            },
          ]),
      { href: base, label: translate(locale, 'design.back'), quiet: true },
    ],
  }
}

/** One line a node, by its id. */
function linesOf(rule: Rule, names: Names, locale: Locale): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  const visit = ({ id, title, text, conditions, parts }: RuleInWords): void => {
    const said = [title === undefined ? text : `${title}. ${text}`, ...conditions].join(', ')
    lines.set(id, said)
    for (const part of parts) visit(part)
  }
  visit(describeRule(rule, names, locale))
  return lines
}

function differences(
  earlier: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  draft: Design['draft'],
  before: PublishedQualification | null,
  locale: Locale,
): DetailPage['sections'] {
  const added = [...now].filter(([id]) => !earlier.has(id)).map(([, line]) => line)
  const removed = [...earlier].filter(([id]) => !now.has(id)).map(([, line]) => line)
  const changed = [...now].flatMap(([id, line]) => {
    const was = earlier.get(id)
    return was === undefined || was === line ? [] : [translate(locale, 'design.diff-was', { was, now: line })]
  })
  const facts = before === null ? [] : changedFacts(draft, before, locale)
  const section = (heading: string, paragraphs: readonly string[]) =>
    paragraphs.length === 0 ? [] : [{ heading, paragraphs }]
  const all = [
    ...section(translate(locale, 'design.diff-added'), added),
    ...section(translate(locale, 'design.diff-removed'), removed),
    ...section(translate(locale, 'design.diff-changed'), [...changed, ...facts]),
  ]
  return all.length > 0 ? all : [{ paragraphs: [translate(locale, 'design.diff-none')] }]
}

function changedFacts(draft: Design['draft'], before: PublishedQualification, locale: Locale): string[] {
  const factsOf = (version: Design['draft'] | PublishedQualification) => [
    { label: translate(locale, 'design.facts-title'), text: version.content.title },
    { label: translate(locale, 'content.level'), text: describeLevel(version.content.level, locale).label },
    ...qualificationFacts(version, locale),
  ]
  const was = new Map(factsOf(before).map(({ label, text }) => [label, text ?? '']))
  return factsOf(draft).flatMap(({ label, text = '' }) => {
    const old = was.get(label) ?? '–'
    return old === text ? [] : [`${label}: ${translate(locale, 'design.diff-was', { was: old, now: text })}`]
  })
}
