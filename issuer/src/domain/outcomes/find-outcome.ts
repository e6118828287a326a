import type { LearningOutcome } from '@stapel/shared'
import type { IssuerPorts } from '../ports.ts'

/** The version that is in force of an outcome, by its URI: any organisation of this installation may own it. */
export async function findOutcome(
  { outcomes, addresses }: Pick<IssuerPorts, 'outcomes' | 'addresses'>,
  uri: string,
): Promise<LearningOutcome | null> {
  const prefix = `${addresses.issuer}/orgs/`
  if (!uri.startsWith(prefix)) return null
  const [org, noun, code, ...rest] = uri.slice(prefix.length).split('/')
  if (noun !== 'outcomes' || !org || !code || rest.length > 0) return null
  return (await outcomes.find(org, code))?.versions.at(-1) ?? null
}
