import { formatDay, formatMoment, summariseReport, type Locale } from '@stapel/shared'
import { isOpen, type Application, type StackedCredential } from '../../domain/applications/application.ts'
import { reportOf } from '../../domain/applications/examine-stack.ts'
import { isShownByHolder, whoseAmong } from '../../domain/applications/whose-credential.ts'
import { createTable, type CellView, type SectionView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { describeActor } from './describe-actor.ts'

interface Around {
  /** Path of the file. */
  readonly here: string
  readonly mayDecide: boolean
}

/** What an applicant showed: each with its verdict, and whether it is about them. */
export function presentShown(application: Application, around: Around, locale: Locale): SectionView {
  const heading = translate(locale, 'application.file.credentials')
  const mayDecide = around.mayDecide && isOpen(application)
  const isTheirs = whoseAmong(application.credentials)
  return {
    heading,
    table: createTable({
      caption: heading,
      columns: (['credential', 'issuer', 'real', 'person'] as const).map((column) => ({
        label: translate(locale, `application.file.${column}`),
      })),
      rows: application.credentials.map((one) => {
        const report = reportOf(one)
        const { content, verdict } = report
        const awarded = content?.awardedDate ?? content?.validFrom
        return [
          { heading: true, text: titleOf(one), ...(awarded !== undefined && { small: formatDay(awarded, locale) }) },
          { text: content?.issuer.name ?? content?.issuer.id ?? '–' },
          {
            text: summariseReport(report, locale).title,
            chip: verdict === 'valid' ? 'ok' : 'warn',
            small: translate(locale, 'application.file.verified', { moment: formatMoment(one.verifiedAt, locale) }),
          },
          personCell(one, { here: around.here, mayDecide, counts: isTheirs(one) }, locale),
        ]
      }),
      empty: { title: translate(locale, 'application.file.none-shown') },
    }),
  }
}

/** What counts because a person decided whose it is, in sentences. */
export function presentAccepted(credentials: readonly StackedCredential[], locale: Locale): string[] {
  return credentials.flatMap((one) => {
    if (one.accepted === undefined) return []
    const { by, reason } = one.accepted
    const names = { title: titleOf(one), name: describeActor(by, locale), reason }
    return [translate(locale, 'application.confirm.accepted', names)]
  })
}

/** As it calls itself. */
export function titleOf(credential: StackedCredential): string {
  return reportOf(credential).content?.title ?? credential.digest
}

function personCell(
  one: StackedCredential,
  { here, mayDecide, counts }: Around & { readonly counts: boolean },
  locale: Locale,
): CellView {
  const path = `${here}/credentials/${one.digest}`
  const about = titleOf(one)
  if (one.accepted !== undefined) {
    const { by, reason } = one.accepted
    return {
      text: translate(locale, 'application.file.person.accepted', { name: describeActor(by, locale) }),
      small: reason,
      ...(mayDecide && {
        form: { action: `${path}/withdraw`, label: translate(locale, 'application.accept.withdraw'), about },
      }),
    }
  }
  return {
    text: translate(locale, `application.file.person.${one.person}`),
    ...(mayDecide &&
      !counts &&
      isShownByHolder(one) && {
        link: { href: `${path}/accept`, label: translate(locale, 'application.accept'), about },
      }),
  }
}
