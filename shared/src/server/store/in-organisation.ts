import { NotFoundError } from '../errors/common-errors.ts'
import type { Collection } from './collection.ts'
import type { StoredDocument } from './stored-document.ts'
import type { Where } from './query.ts'

/** A document that belongs to one organisation. Its declared indexes begin with `organisation`. */
export interface OrganisationDocument extends StoredDocument {
  /** The `_id` of the organisation. */
  readonly organisation: string
}

/**
 * The same collection, with nothing in it but what is this organisation's.
 * Somebody else's document does not exist here: it is not found, not replaced, not deleted and not counted.
 */
export function inOrganisation<T extends OrganisationDocument>(
  collection: Collection<T>,
  organisation: string,
): Collection<T> {
  const own = (where: Where = {}): Where => {
    if (Object.hasOwn(where, 'organisation') && where.organisation !== organisation)
      throw new TypeError('Another organisation')
    return { ...where, organisation }
  }
  const assertOwn = (document: { readonly organisation: string }): void => {
    if (document.organisation !== organisation) throw new TypeError('A document of another organisation')
  }
  async function get(id: string): Promise<T> {
    const document = await collection.get(id)
    if (document.organisation !== organisation) throw new NotFoundError(collection.name)
    return document
  }
  async function exists(id: string): Promise<boolean> {
    return (await collection.findOne({ _id: id }))?.organisation === organisation
  }
  return {
    name: collection.name,
    async insert(document) {
      assertOwn(document)
      return collection.insert(document)
    },
    async insertMany(documents) {
      documents.forEach(assertOwn)
      return collection.insertMany(documents)
    },
    get,
    async findOne(where) {
      if (!Object.hasOwn(where, '_id')) return collection.findOne(own(where))
      const found = await collection.findOne(where)
      return found?.organisation === organisation ? found : null
    },
    async find(query) {
      return collection.find({ ...query, where: own(query.where) })
    },
    search: (query) => collection.search({ ...query, where: { ...query.where, organisation } }),
    async replace(document) {
      assertOwn(document)
      return (await exists(document._id)) && collection.replace(document)
    },
    async delete(id, expectedVersion) {
      return (await exists(id)) && collection.delete(id, expectedVersion)
    },
    async count(where) {
      return collection.count(own(where))
    },
  }
}
