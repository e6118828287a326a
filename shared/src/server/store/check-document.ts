import mongoose, { type Schema } from 'mongoose'
import type { FieldError } from '../errors/app-error.ts'
import { DocumentInvalidError } from './errors.ts'
import { required } from './schema-fields.ts'
import { isPlainObject, type Plain, type PlainObject } from './plain-document.ts'

export type CheckDocument = (document: PlainObject) => Promise<void>

/**
 * A document against its schema, without a connection. Mongoose would rather convert than refuse ('5' for 5),
 * and drop or default than complain; here the document has to be right as it is, since it is stored as it is.
 */
export function createDocumentCheck(collection: string, schema: Schema): CheckDocument {
  const model = new mongoose.Mongoose().model(collection, documentSchema(schema), collection)
  return async (document) => {
    const fields = await findings(async () => {
      const cast = new model(forMongoose(document))
      await cast.validate()
      return converted(document, cast.toObject({ flattenMaps: true }) as Plain, '')
    })
    if (fields.length > 0) throw new DocumentInvalidError(collection, fields)
  }
}

const portMembers = new mongoose.Schema(
  { _id: required(String), version: required(Number), schemaVersion: required(Number) },
  { _id: false },
)

function documentSchema(schema: Schema): Schema {
  const whole = strict(schema.clone())
  whole.remove('_id')
  whole.add(portMembers)
  return whole
}

/** Refuses unknown members at every depth, and keeps Mongoose from adding ids to parts of an aggregate. */
function strict(schema: Schema): Schema {
  schema.set('strict', 'throw').set('versionKey', false).set('minimize', false).set('id', false).set('autoIndex', false)
  for (const child of schema.childSchemas) {
    const part = strict(child.schema)
    part.set('_id', false)
    // Mongoose declares the id as always there; a schema may have been made without.
    const id = part.path('_id') as { readonly instance: string } | undefined
    if (id?.instance === 'ObjectId') part.remove('_id')
  }
  return schema
}

async function findings(check: () => Promise<FieldError[]>): Promise<FieldError[]> {
  try {
    return await check()
  } catch (cause) {
    if (cause instanceof mongoose.Error.StrictModeError) return [{ field: cause.path, message: 'is not in the schema' }]
    if (cause instanceof mongoose.Error.ValidationError) {
      return Object.entries(cause.errors).map(([field, error]) => ({ field, message: messageOf(error) }))
    }
    throw cause
  }
}

function messageOf(error: mongoose.Error.ValidatorError | mongoose.Error.CastError): string {
  if (error instanceof mongoose.Error.CastError) return `is no ${error.kind}`
  return error.kind === 'required' ? 'is missing' : `is not right (${error.kind})`
}

/** Where what Mongoose made of it is something else than what came in. */
function converted(given: Plain, cast: Plain | undefined, path: string): FieldError[] {
  if (given instanceof Uint8Array)
    return cast instanceof mongoose.mongo.Binary || ArrayBuffer.isView(cast)
      ? []
      : [{ field: path, message: 'is no binary' }]
  if (given instanceof Date) return cast instanceof Date ? [] : [{ field: path, message: 'is no date' }]
  if (Array.isArray(given)) {
    if (!Array.isArray(cast) || cast.length !== given.length)
      return [{ field: path, message: 'is another list in the schema' }]
    return given.flatMap((item: Plain, index) => converted(item, cast[index] as Plain, `${path}.${index}`))
  }
  if (isPlainObject(given)) {
    if (!isPlainObject(cast)) return [{ field: path, message: 'is no object in the schema' }]
    return Object.entries(given).flatMap(([name, member]) =>
      converted(member, cast[name], path ? `${path}.${name}` : name),
    )
  }
  return Object.is(given, cast) ? [] : [{ field: path, message: 'is of another type in the schema' }]
}

/** Mongoose knows binary as Buffer only. */
function forMongoose(value: Plain): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (Array.isArray(value)) return value.map(forMongoose)
  if (isPlainObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, forMongoose(member)]))
  return value
}
