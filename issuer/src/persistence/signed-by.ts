import { inOrganisation, type Collection, type OrganisationDocument } from '@stapel/shared/server'

/** `signedBy` of a document: the verification methods of its forms that are served. */
export const signedByIndex = { fields: ['organisation', 'signedBy'] } as const

/** What a compromised key signed and has not been signed anew. A document of two such keys is found by each. */
export function findSignedBy<T extends OrganisationDocument>(collection: Collection<T>) {
  return {
    async signedBy(org: string, methods: readonly string[], limit: number): Promise<readonly T[]> {
      for (const method of methods) {
        const { items } = await inOrganisation(collection, org).find({ where: { signedBy: method }, limit })
        if (items.length > 0) return items
      }
      return []
    },
    async countSignedBy(org: string, methods: readonly string[]): Promise<number> {
      const counts = await Promise.all(
        methods.map((method) => inOrganisation(collection, org).count({ signedBy: method })),
      )
      return counts.reduce((sum, count) => sum + count, 0)
    },
  }
}
