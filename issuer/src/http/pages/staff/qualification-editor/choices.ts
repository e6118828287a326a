import { catalogueEntryOf, type Locale } from '@stapel/shared'
import { searchAchievements, searchOutcomes } from '../../../../domain/achievements/search-installation.ts'
import type { IssuerContext } from '../../../../context.ts'
import { describeLevel } from '../../../../views/card/describe-level.ts'
import { choiceOfAchievement, type Choice } from '../../../../views/staff/qualification-editor/add-form.ts'

export interface Choices {
  readonly choices: readonly Choice[]
  readonly more: boolean
}

interface Asked {
  readonly org: string
  readonly text: string
  readonly locale: Locale
}

/** More on one page is no choice any more. */
const limit = 40

export async function achievementChoices(ctx: IssuerContext, { org, text, locale }: Asked): Promise<Choices> {
  const { items, more } = await searchAchievements(ctx, { org, text, limit })
  const choices = items.map(({ version, owner }) =>
    choiceOfAchievement(
      catalogueEntryOf(version.published, owner.did),
      owner.name,
      version.state === 'published',
      locale,
    ),
  )
  return { choices, more }
}

export async function outcomeChoices(ctx: IssuerContext, { org, text, locale }: Asked): Promise<Choices> {
  const { items, more } = await searchOutcomes(ctx, { org, text, limit })
  const choices = items.map(({ outcome, owner }) => ({
    value: outcome.id,
    label: outcome.plain.nl,
    hint: `${owner.name} · ${describeLevel(outcome.level, locale).label}`,
  }))
  return { choices, more }
}
