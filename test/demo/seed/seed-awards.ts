import {
  amsterdamDay,
  exampleAchievementPlaces,
  exampleAwardDay,
  examplePeople,
  type ExampleAward,
  type ExamplePerson,
} from '@stapel/shared'
import type { ApiClient } from '../api-client.ts'
import type { DemoData } from '../demo-data.ts'
import type { ClientOf } from './seed-organisations.ts'

export interface SeededAward {
  readonly id: string
  readonly person: ExamplePerson
  readonly example: ExampleAward
  readonly client: ApiClient
}

interface AwardAnswer {
  readonly award: { readonly id: string }
  readonly offer: { readonly uri: string; readonly link: string; readonly txCode?: string }
}

/** Awards what the example people hold, on days that are counted back from today, and brings each award to its state. */
export async function seedAwards(
  clientOf: ClientOf,
  now: Date,
): Promise<{ readonly awards: readonly SeededAward[]; readonly offers: DemoData['offers'] }> {
  const awards: SeededAward[] = []
  const offers: DemoData['offers'][number][] = []
  for (const person of examplePeople) {
    for (const example of person.awards) {
      const { organisation, slug } = exampleAchievementPlaces[example.achievement]
      const client = clientOf(organisation)
      const { route, grade, evidence, state, reason } = example
      const { award, offer } = await client.post<AwardAnswer>('/awards', {
        achievement: `${slug}.1`,
        recipient: { name: person.name, email: person.email },
        awardedDate: exampleAwardDay(amsterdamDay(now), example),
        route,
        grade,
        evidence,
        // Old news needs no mail, and nobody claims what is over.
        notify: state === 'active',
      })
      if (state === 'revoked') await client.post(`/awards/${award.id}/revocation`, { reason })
      if (state === 'suspended') await client.post(`/awards/${award.id}/suspension`, { reason })
      awards.push({ id: award.id, person, example, client })
      if (state === 'active') offers.push(presentOffer(example.achievement, person.name, offer))
    }
  }
  return { awards, offers }
}

function presentOffer(
  achievement: string,
  recipient: string,
  { uri, link, txCode }: AwardAnswer['offer'],
): DemoData['offers'][number] {
  return { achievement, recipient, uri, link, ...(txCode !== undefined && { txCode }) }
}
