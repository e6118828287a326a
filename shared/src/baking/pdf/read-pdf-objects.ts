import { inflateBounded } from '../../status/inflate-bounded.ts'
import { BakingError } from '../baking-error.ts'
import { parsePdfValue, type PdfValue, skipSpace } from './parse-pdf-value.ts'

export interface PdfObject {
  readonly value: PdfValue
  /** The bytes of its stream, as they stand in the file. */
  readonly stream?: Uint8Array
}

const maxObjects = 100_000
/** Longer than any value outside a stream. */
const maxValueLength = 512 * 1024
/** Characters that are parsed in all: a file could make us read the same ones over and over. */
const maxParsedLength = 24 * 1024 * 1024
/** Unpacked, of all packed objects together. */
const maxUnpackedBytes = 16 * 1024 * 1024

/**
 * Every object of a file, by number; of several with one number, the last, as in a file that was changed afterwards. Looks at the
 * objects themselves and not at the table that says where they are, so that a table that lies leads nowhere.
 * Nothing is run: JavaScript and actions are only dictionaries here.
 * @throws BakingError `pdf-too-complex`
 */
export function readPdfObjects(bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const text = oneCharacterAByte(bytes)
  const objects = new Map<number, PdfObject>()
  const parse = createBoundedParser()
  let count = 0
  for (let at = text.indexOf('obj'); at !== -1; at = text.indexOf('obj', at)) {
    const label = /(\d{1,10})[\0\t\n\f\r ]{1,5}\d{1,5}[\0\t\n\f\r ]{1,5}$/.exec(text.slice(Math.max(0, at - 26), at))
    at += 3
    const parsed = label === null ? null : parse(text, at)
    if (label === null || parsed === null) continue
    if ((count += 1) > maxObjects)
      throw new BakingError('pdf-too-complex', `The PDF has more than ${maxObjects} objects`)
    const stream = findStream(text, bytes, parsed.value, parsed.end)
    objects.set(Number(label[1]), { value: parsed.value, ...(stream && { stream: stream.bytes }) })
    at = stream?.end ?? parsed.end
  }
  unpackObjects(objects, parse)
  return objects
}

type BoundedParser = (text: string, start: number) => { readonly value: PdfValue; readonly end: number } | null

function createBoundedParser(): BoundedParser {
  let left = maxParsedLength
  return (text, start) => {
    const part = text.slice(start, start + maxValueLength)
    const parsed = parsePdfValue(part, 0)
    left -= parsed?.end ?? part.length
    if (left < 0) throw new BakingError('pdf-too-complex', 'The PDF takes too long to read')
    return parsed && { value: parsed.value, end: start + parsed.end }
  }
}

function findStream(text: string, bytes: Uint8Array, value: PdfValue, after: number) {
  const keyword = skipSpace(text, after)
  if (value.kind !== 'dictionary' || !text.startsWith('stream', keyword)) return null
  const start = keyword + 6 + (text.startsWith('\r\n', keyword + 6) ? 2 : 1)
  const length = value.entries.get('Length')
  const said = length?.kind === 'number' ? start + length.value : -1
  const isRight = said >= start && text.startsWith('endstream', skipSpace(text, said))
  const found = isRight ? said : text.indexOf('endstream', start)
  const end = found === -1 ? text.length : found
  return { bytes: bytes.subarray(start, end), end }
}

/** Objects that stand packed in the stream of another. @see ISO 32000-2, 7.5.7 */
function unpackObjects(objects: Map<number, PdfObject>, parse: BoundedParser): void {
  let budget = maxUnpackedBytes
  for (const object of [...objects.values()]) {
    if (object.value.kind !== 'dictionary' || !isNamed(object.value.entries.get('Type'), 'ObjStm')) continue
    const { entries } = object.value
    const [count, first] = [entries.get('N'), entries.get('First')]
    const unpacked = unpackStream(object, budget)
    if (unpacked === null || count?.kind !== 'number' || first?.kind !== 'number') continue
    budget -= unpacked.length
    const text = oneCharacterAByte(unpacked)
    const numbers = text.slice(0, first.value).trim().split(/\s+/).map(Number)
    for (let pair = 0; pair + 1 < Math.min(numbers.length, count.value * 2); pair += 2) {
      if (objects.size > maxObjects)
        throw new BakingError('pdf-too-complex', `The PDF has more than ${maxObjects} objects`)
      const parsed = parse(text, first.value + (numbers[pair + 1] ?? 0))
      const number = numbers[pair]
      if (parsed !== null && number !== undefined && !objects.has(number)) objects.set(number, { value: parsed.value })
    }
  }
}

/**
 * The stream as it was before it was packed; null when it was packed otherwise than once with Flate, or is no such thing.
 * @throws BakingError `pdf-too-complex` when it is larger than `maxBytes`, or broken
 */
export function unpackStream({ value, stream }: PdfObject, maxBytes: number): Uint8Array | null {
  if (stream === undefined || value.kind !== 'dictionary') return null
  const filter = value.entries.get('Filter')
  const filters = filter === undefined ? [] : filter.kind === 'array' ? filter.items : [filter]
  if (filters.length === 0) return stream
  if (filters.length > 1 || !isNamed(filters[0], 'FlateDecode')) return null
  const unpacked = inflateBounded('zlib', stream, maxBytes)
  if (unpacked === null)
    throw new BakingError('pdf-too-complex', 'A part of the PDF is broken, or too large when unpacked')
  return unpacked
}

export function isNamed(value: PdfValue | undefined, name: string): boolean {
  return value?.kind === 'name' && value.name === name
}

function oneCharacterAByte(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  return parts.join('')
}
