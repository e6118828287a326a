import { achievementName, formatDay, type AchievementRule, type Locale, type Names } from '@stapel/shared'
import { translate } from '../../words/index.ts'
import type { DesignPartPage } from './design-models.ts'

/** What may take a part's place, each with a button to take it away. */
export function presentSubstitutes(
  node: AchievementRule,
  { base, revision, names, locale }: { base: string; revision: number; names: Names; locale: Locale },
): NonNullable<DesignPartPage['substitutes']> {
  return {
    addHref: `${base}/substitute?node=${encodeURIComponent(node.id)}`,
    items: (node.substitutes ?? []).map(({ achievement, reason, until }) => ({
      text: achievementName(names, achievement),
      reason:
        until === undefined
          ? reason
          : translate(locale, 'design.substitute-says', { reason, day: formatDay(until, locale) }),
      remove: {
        action: `${base}/remove-substitute?node=${encodeURIComponent(node.id)}`,
        label: translate(locale, 'design.substitute-remove'),
        about: achievementName(names, achievement),
        hidden: [
          { name: 'revision', value: String(revision) },
          { name: 'achievement', value: achievement },
        ],
      },
    })),
  }
}
