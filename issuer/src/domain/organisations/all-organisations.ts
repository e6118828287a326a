import type { IssuerPorts } from '../ports.ts'
import type { Organisation } from './organisation.ts'

/** Every organisation of the installation. */
export async function allOrganisations({
  organisations,
}: Pick<IssuerPorts, 'organisations'>): Promise<readonly Organisation[]> {
  const all: Organisation[] = []
  let after: string | undefined
  for (;;) {
    const { items, next } = await organisations.list(after)
    all.push(...items)
    if (next === null) return all
    after = next
  }
}
