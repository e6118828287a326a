import { compareOutcome, formatDay, type LearningOutcome, type Locale } from '@stapel/shared'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { Proposal } from '../../domain/proposals/proposal.ts'
import type { DetailPage, ListPage } from '../page-models.ts'
import { createTable, type CellView, type SectionView, type TableView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { nameOfField, sayValue } from './describe-change.ts'
import { searchFilter } from './search-field.ts'

const chips = { open: 'warn', accepted: 'ok', refused: 'plain' } as const
const here = '/staff/proposals'
const crumbs = (locale: Locale) => [{ href: here, label: translate(locale, 'proposals.title') }]
const day = (moment: string, locale: Locale) => formatDay(moment.slice(0, 10), locale)

export interface ProposalsToPresent {
  readonly received: readonly Proposal[]
  readonly made: readonly Proposal[]
  /** By slug. */
  readonly names: ReadonlyMap<string, string>
}

export function presentProposals(view: ProposalsToPresent, mayWrite: boolean, locale: Locale): ListPage {
  return {
    title: translate(locale, 'proposals.title'),
    lead: translate(locale, 'proposals.lead'),
    actions: mayWrite ? [{ href: `${here}/new`, label: translate(locale, 'proposals.new') }] : [],
    tables: [tableOf('received', view, locale), tableOf('made', view, locale)],
  }
}

function tableOf(side: 'received' | 'made', view: ProposalsToPresent, locale: Locale): TableView {
  const heading = translate(locale, `proposals.${side}`)
  return createTable({
    heading,
    caption: heading,
    columns: [
      { label: translate(locale, 'change.outcome') },
      { label: translate(locale, side === 'received' ? 'proposal.from' : 'proposal.to') },
      { label: translate(locale, 'proposal.on') },
      { label: translate(locale, 'proposal.state') },
    ],
    rows: view[side].map(({ _id: id, content, proposer, organisation, createdAt, state }): CellView[] => {
      const other = side === 'received' ? proposer : organisation
      return [
        { heading: true, text: content.plain[locale] ?? content.plain.nl, href: `${here}/${id}` },
        { text: view.names.get(other) ?? other },
        { text: day(createdAt, locale) },
        { text: translate(locale, `proposal.state.${state}`), chip: chips[state] },
      ]
    }),
    empty: { title: translate(locale, `proposals.${side}-none`) },
  })
}

export interface ProposalChoice {
  readonly text: string
  readonly outcomes: readonly { readonly outcome: LearningOutcome; readonly owner: Organisation }[]
  readonly organisations: readonly Organisation[]
}

/** Which outcome the proposal is about, or for whom a new one is. */
export function presentProposalChoice({ text, outcomes, organisations }: ProposalChoice, locale: Locale): ListPage {
  return {
    title: translate(locale, 'proposal.choose'),
    lead: translate(locale, 'proposal.choose-lead'),
    crumbs: crumbs(locale),
    filters: searchFilter(`${here}/new`, text, locale),
    tables: [
      createTable({
        heading: translate(locale, 'proposal.outcomes'),
        caption: translate(locale, 'proposal.outcomes'),
        columns: [
          { label: translate(locale, 'change.outcome') },
          { label: translate(locale, 'proposal.organisation') },
        ],
        rows: outcomes.map(({ outcome, owner }) => [
          {
            heading: true,
            text: outcome.plain[locale] ?? outcome.plain.nl,
            href: `${here}/new?outcome=${encodeURIComponent(outcome.id)}`,
            small: outcome.text.nl,
          },
          { text: owner.name },
        ]),
        empty: { title: translate(locale, 'proposal.outcomes-none') },
      }),
      createTable({
        heading: translate(locale, 'proposal.organisations'),
        caption: translate(locale, 'proposal.organisations'),
        columns: [{ label: translate(locale, 'proposal.organisation') }],
        rows: organisations.map(({ slug, name }) => [
          { heading: true, text: name, href: `${here}/new?owner=${encodeURIComponent(slug)}` },
        ]),
        empty: { title: translate(locale, 'proposal.organisations-none') },
      }),
    ],
  }
}

export interface ProposalToPresent {
  readonly proposal: Proposal
  /** The outcome as it is now; null: there is none yet. */
  readonly current: LearningOutcome | null
  readonly names: ReadonlyMap<string, string>
  readonly mayDecide: boolean
}

export function presentProposal(view: ProposalToPresent, locale: Locale): DetailPage {
  const { proposal, current, names, mayDecide } = view
  const { _id: id, content, proposer, organisation, createdAt, reason, state, basedOn } = proposal
  const isOpen = state === 'open'
  return {
    title: content.plain[locale] ?? content.plain.nl,
    crumbs: crumbs(locale),
    chips: [{ label: translate(locale, `proposal.state.${state}`), className: chips[state] }],
    actions:
      isOpen && mayDecide
        ? [
            { href: `${here}/${id}/accept`, label: translate(locale, 'proposal.accept') },
            { href: `${here}/${id}/refuse`, label: translate(locale, 'proposal.refuse'), quiet: true },
          ]
        : [],
    notices:
      isOpen && current !== null && Number(current.version) !== basedOn
        ? [{ tone: 'warn', sign: '!', title: translate(locale, 'proposal.changed-since') }]
        : [],
    sections: [
      {
        facts: [
          { label: translate(locale, 'proposal.from'), text: names.get(proposer) ?? proposer },
          { label: translate(locale, 'proposal.to'), text: names.get(organisation) ?? organisation },
          { label: translate(locale, 'proposal.on'), text: day(createdAt, locale) },
          { label: translate(locale, 'proposal.why'), text: reason },
        ],
      },
      ...(isOpen ? [differences(proposal, current, locale)] : []),
      ...decisionOf(proposal, locale),
    ],
  }
}

/** A new outcome differs in everything from nothing. */
function differences({ content }: Proposal, current: LearningOutcome | null, locale: Locale): SectionView {
  const heading = translate(locale, 'proposal.differences')
  const changes =
    current === null
      ? [
          { field: 'plain.nl', after: content.plain.nl },
          { field: 'text.nl', after: content.text.nl },
          { field: 'kind', after: content.kind },
          { field: 'level.code', after: `${content.level.framework} ${content.level.code}` },
        ]
      : compareOutcome(current, content)
  return {
    heading,
    table: createTable({
      caption: heading,
      columns: [
        { label: translate(locale, 'change.field') },
        { label: translate(locale, 'change.before') },
        { label: translate(locale, 'change.after') },
      ],
      rows: changes.map((one) => [
        { heading: true, text: nameOfField(one.field, locale) },
        { text: sayValue(one, 'before' in one ? one.before : undefined, locale) },
        { text: sayValue(one, one.after, locale) },
      ]),
      empty: { title: translate(locale, 'proposal.no-differences') },
    }),
  }
}

function decisionOf({ decision }: Proposal, locale: Locale): SectionView[] {
  if (decision === undefined) return []
  const { at, version, reason } = decision
  return [
    {
      heading: translate(locale, 'proposal.decision'),
      paragraphs: [
        ...(version === undefined ? [] : [translate(locale, 'proposal.version', { number: version })]),
        ...(reason === undefined ? [] : [reason]),
      ],
      facts: [{ label: translate(locale, 'proposal.on'), text: day(at, locale) }],
    },
  ]
}
