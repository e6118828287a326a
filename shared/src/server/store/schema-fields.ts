import type { Schema } from 'mongoose'

type FieldType =
  | StringConstructor
  | NumberConstructor
  | BooleanConstructor
  | DateConstructor
  | BufferConstructor
  | typeof Schema.Types.Mixed
  | Schema

/** A field that every document has. (Mongoose takes an empty text for missing: use `optional` where it may be empty.) */
export function required<Type extends FieldType | readonly FieldType[]>(
  type: Type,
): { readonly type: Type; readonly required: true } {
  return { type, required: true }
}

/** A field that may be null or left out. */
export function optional<Type extends FieldType | readonly FieldType[]>(
  type: Type,
): { readonly type: Type; readonly required: false } {
  return { type, required: false }
}

/** A word out of a closed list. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
): { readonly type: StringConstructor; readonly required: true; readonly enum: Words } {
  return { type: String, required: true, enum: words }
}
