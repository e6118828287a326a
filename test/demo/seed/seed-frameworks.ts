import { exampleOutcomes } from '@stapel/shared'
import type { ClientOf } from './seed-organisations.ts'

const frameworks = [
  { organisation: 'metaalpunt', code: 'verspanen-en-lassen', title: 'Verspanen en lassen (voorbeeld)' },
  { organisation: 'mbo-rijnoever', code: 'werken-in-de-werkplaats', title: 'Werken in de werkplaats (voorbeeld)' },
  { organisation: 'lindehof', code: 'zorg-in-het-ziekenhuis', title: 'Zorg in het ziekenhuis (voorbeeld)' },
] as const

/** What each example organisation says that somebody can learn, gathered under one title. The outcomes are there already. */
export async function seedFrameworks(clientOf: ClientOf): Promise<void> {
  for (const { organisation, code, title } of frameworks) {
    const client = clientOf(organisation)
    await client.post('/frameworks', { code, title: { nl: title } })
    for (const { key } of exampleOutcomes.filter((outcome) => outcome.organisation === organisation))
      await client.put(`/outcomes/${key}/framework`, { framework: code })
  }
}
