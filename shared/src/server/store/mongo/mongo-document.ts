import mongoose from 'mongoose'
import { isPlainObject, plainDocument, type Plain, type PlainObject } from '../plain-document.ts'
import { derivedMembers, keysMember, wordsMember, type Derivation } from './derived-members.ts'

export interface MongoDocument {
  readonly _id: string
  readonly [member: string]: unknown
}

export function toMongo(document: PlainObject & { readonly _id: string }, derivation: Derivation): MongoDocument {
  return { ...(binaryAsBuffer(document) as typeof document), ...derivedMembers(derivation, document) }
}

export function fromMongo(stored: MongoDocument): PlainObject {
  const document = Object.entries(stored).filter(([name]) => name !== wordsMember && name !== keysMember)
  return plainDocument(binaryAsBytes(Object.fromEntries(document)) as object)
}

/** The driver stores a Buffer as binary, a Uint8Array as an object. */
function binaryAsBuffer(value: Plain): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (Array.isArray(value)) return value.map(binaryAsBuffer)
  if (isPlainObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, binaryAsBuffer(member)]))
  return value
}

function binaryAsBytes(value: unknown): unknown {
  if (value instanceof mongoose.mongo.Binary) return new Uint8Array(value.buffer.subarray(0, value.position))
  if (Array.isArray(value)) return value.map(binaryAsBytes)
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, binaryAsBytes(member)]))
}
