/** JSON of somebody else's making: nothing is known of its members. */
export type LooseObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is LooseObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member: never something of the prototype, whatever it is called. */
export function memberOf(object: LooseObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** Members that may be one or several are read as both. What JSON-LD would drop (null) is not there. */
export function listIn(object: LooseObject, name: string): readonly unknown[] {
  const value = memberOf(object, name)
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((item) => item !== undefined && item !== null)
}

export function objectsIn(object: LooseObject, name: string): readonly LooseObject[] {
  return listIn(object, name).filter(isObject)
}

export function objectIn(object: LooseObject, name: string): LooseObject | undefined {
  return objectsIn(object, name)[0]
}

export function textsIn(object: LooseObject, name: string): readonly string[] {
  return listIn(object, name).flatMap((value) => readText(value) ?? [])
}

/** A text, or the text of a VCDM 2.0 language object; of several, the first. */
export function textIn(object: LooseObject, name: string): string | undefined {
  return textsIn(object, name)[0]
}

export function urlsIn(object: LooseObject, name: string): readonly string[] {
  return listIn(object, name).flatMap((value) => readUrl(value) ?? [])
}

/** A URL, or the `id` of an object: the two ways in which JSON-LD writes a link. Without a scheme it is none. */
export function urlIn(object: LooseObject, name: string): string | undefined {
  return urlsIn(object, name)[0]
}

/** A number, also one that is written as a text; never NaN or infinite. */
export function numberIn(object: LooseObject, name: string): number | undefined {
  for (const value of listIn(object, name)) {
    const number = typeof value === 'string' && /^\d{1,9}(\.\d{1,9})?$/.test(value) ? Number(value) : value
    if (typeof number === 'number' && Number.isFinite(number)) return number
  }
  return undefined
}

/** An ISO 8601 instant or day, as it is written. */
export function instantIn(object: LooseObject, name: string): string | undefined {
  return textsIn(object, name).find((text) => instantPattern.test(text) && !Number.isNaN(Date.parse(text)))
}

const instantPattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/

function readText(value: unknown): string | undefined {
  const text = isObject(value) ? memberOf(value, '@value') : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

function readUrl(value: unknown): string | undefined {
  const url = isObject(value) ? memberOf(value, 'id') : value
  return typeof url === 'string' && isUrl(url) ? url : undefined
}

function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}]+$/iu.test(text)
}

/** The object without the members that have no value. */
export function present<Members extends object>(members: Members): Present<Members> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<Members>
}

type Optional<Members> = {
  [Name in keyof Members]: undefined extends Members[Name] ? Name : never
}[keyof Members]
type Present<Members> = Omit<Members, Optional<Members>> & {
  [Name in Optional<Members>]?: Exclude<Members[Name], undefined>
}
