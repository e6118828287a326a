import { Schema } from 'mongoose'
import { defineCollection } from '../define-collection.ts'
import type { OrganisationDocument } from '../in-organisation.ts'
import type { Page } from '../query.ts'
import { oneOf, optional, required } from '../schema-fields.ts'
import type { NewDocument, StoredDocument } from '../stored-document.ts'

export interface Note extends OrganisationDocument {
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly createdAt: Date
  readonly dueAt: Date | null
  readonly email?: string | null
  readonly slug?: string
  readonly keys: readonly { readonly hash: string }[]
  readonly count: number
  readonly attachment?: Uint8Array
  readonly signed?: unknown
}

export const notes = defineCollection<Note>({
  name: 'notes',
  schema: new Schema({
    organisation: required(String),
    title: optional(String),
    state: oneOf(['open', 'closed']),
    createdAt: required(Date),
    dueAt: optional(Date),
    email: optional(String),
    slug: optional(String),
    keys: [new Schema({ hash: required(String) })],
    count: required(Number),
    attachment: optional(Buffer),
    signed: optional(Schema.Types.Mixed),
  }),
  indexes: [
    { fields: ['organisation', 'state', 'createdAt'] },
    { fields: ['organisation', 'createdAt'] },
    { fields: ['dueAt'] },
    { fields: ['organisation', 'email'], unique: true },
    { fields: ['keys.hash'], unique: true },
  ],
  words: { fields: ['title', 'email'], beside: ['organisation', 'state'], orderBy: 'createdAt' },
  schemaVersion: 1,
  migrations: [],
})

export const monday = new Date('2026-11-23T09:00:00Z')
export const later = (minutes: number): Date => new Date(monday.getTime() + minutes * 60_000)

export function aNote(id: string, changes: Partial<Note> = {}): NewDocument<Note> {
  return {
    _id: id,
    organisation: 'mbo',
    title: `Note ${id}`,
    state: 'open',
    createdAt: monday,
    dueAt: null,
    keys: [],
    count: 0,
    ...changes,
  }
}

export async function codeOf(work: Promise<unknown>): Promise<unknown> {
  const failure: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  return typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : failure
}

export const ids = (page: Page<StoredDocument>): string[] => page.items.map(({ _id }) => _id)

export async function allPages<T extends StoredDocument>(
  page: (after: string | undefined) => Promise<Page<T>>,
): Promise<string[]> {
  const found: string[] = []
  let after: string | undefined
  do {
    const { items, next }: Page<T> = await page(after)
    found.push(...items.map(({ _id }) => _id))
    after = next ?? undefined
  } while (after !== undefined)
  return found
}
