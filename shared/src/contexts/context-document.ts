import type { JsonObject } from '../proofs/json.ts'

/** A JSON-LD context as published: an object whose `@context` defines terms. */
export type ContextDocument = JsonObject & { readonly '@context': unknown }
