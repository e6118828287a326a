import { formatMoment, type JobProfile, type Locale } from '@stapel/shared'
import { t } from '../words/index.ts'

interface WrittenByHand {
  readonly reason: string
  readonly decider: string
}
interface ComparedWith {
  readonly profile: JobProfile
  readonly role: { readonly title: string } | undefined
  readonly at: Date
}

/** What the report says beside the two answers: with what it was compared, when, what a human decided, and the rules. */
export function presentPaper({ reason, decider }: WrittenByHand, { profile, role, at }: ComparedWith, locale: Locale) {
  return {
    reason,
    decider,
    paper: {
      facts: [
        t(locale, 'paperProfile', { profile: profile.title, version: profile.version }),
        ...(role === undefined ? [] : [t(locale, 'paperRole', { role: role.title })]),
        t(locale, 'paperDate', { moment: formatMoment(at, locale) }),
        t(locale, 'paperAddress', { url: `${profile.id}/versions/${profile.version}` }),
      ],
      decision: reason === '' ? [t(locale, 'paperNoDecision')] : reason.split(/\r?\n+/),
      decidedBy: decider === '' ? undefined : t(locale, 'paperDecider', { name: decider }),
      rules: (['paperRule1', 'paperRule2', 'paperRule3', 'paperRule4'] as const).map((rule) => t(locale, rule)),
    },
  }
}
