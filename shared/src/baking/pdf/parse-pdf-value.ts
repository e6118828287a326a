/** As much of PDF's values as finding an attachment needs. @see ISO 32000-2, 7.3 */
export type PdfValue =
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly object: number }
  | { readonly kind: 'other' }

interface Parsed {
  readonly value: PdfValue
  readonly end: number
}

const other: PdfValue = { kind: 'other' }
const maxDepth = 30
const space = /[\0\t\n\f\r ]/
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/

/** The value at a place in a file, read as one character a byte; null for what is none. Bounded in depth, never backtracks. */
export function parsePdfValue(text: string, start: number, depth = 0): Parsed | null {
  const at = skipSpace(text, start)
  if (at >= text.length || depth > maxDepth) return null
  if (text.startsWith('<<', at)) return parseDictionary(text, at + 2, depth)
  switch (text.charAt(at)) {
    case '[':
      return parseArray(text, at + 1, depth)
    case '/':
      return parseName(text, at + 1)
    case '(':
      return skipString(text, at + 1)
    case '<': {
      const end = text.indexOf('>', at)
      return end === -1 ? null : { value: other, end: end + 1 }
    }
    default:
      return parseWord(text, at)
  }
}

export function skipSpace(text: string, start: number): number {
  let at = start
  for (;;) {
    while (at < text.length && space.test(text.charAt(at))) at += 1
    if (text.charAt(at) !== '%') return at
    while (at < text.length && !/[\r\n]/.test(text.charAt(at))) at += 1
  }
}

function parseDictionary(text: string, start: number, depth: number): Parsed | null {
  const entries = new Map<string, PdfValue>()
  for (let at = skipSpace(text, start); ; at = skipSpace(text, at)) {
    if (text.startsWith('>>', at)) return { value: { kind: 'dictionary', entries }, end: at + 2 }
    const key = text.charAt(at) === '/' ? parseName(text, at + 1) : null
    const value = key && parsePdfValue(text, key.end, depth + 1)
    if (key?.value.kind !== 'name' || value === null) return null
    entries.set(key.value.name, value.value)
    at = value.end
  }
}

function parseArray(text: string, start: number, depth: number): Parsed | null {
  const items: PdfValue[] = []
  for (let at = skipSpace(text, start); ; at = skipSpace(text, at)) {
    if (text.charAt(at) === ']') return { value: { kind: 'array', items }, end: at + 1 }
    const item = parsePdfValue(text, at, depth + 1)
    if (item === null) return null
    items.push(item.value)
    at = item.end
  }
}

function parseName(text: string, start: number): Parsed {
  let end = start
  while (end < text.length && !delimiter.test(text.charAt(end))) end += 1
  const name = text
    .slice(start, end)
    .replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return { value: { kind: 'name', name }, end }
}

function skipString(text: string, start: number): Parsed | null {
  let open = 1
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\\') at += 1
    else if (letter === '(') open += 1
    else if (letter === ')') open -= 1
    if (open === 0) return { value: other, end: at + 1 }
  }
  return null
}

/** A number, a reference (`12 0 R`), or a word such as `true`. */
function parseWord(text: string, start: number): Parsed | null {
  let end = start
  while (end < text.length && !delimiter.test(text.charAt(end))) end += 1
  if (end === start) return null
  const word = text.slice(start, Math.min(end, start + 40))
  if (!/^[+-]?\d+(\.\d*)?$/.test(word)) return { value: other, end }
  const reference = /^[\0\t\n\f\r ]{1,5}\d{1,5}[\0\t\n\f\r ]{1,5}R(?![A-Za-z])/.exec(text.slice(end, end + 20))
  if (reference !== null) return { value: { kind: 'reference', object: Number(word) }, end: end + reference[0].length }
  return { value: { kind: 'number', value: Number(word) }, end }
}
