import { SaxesParser, type SaxesTagNS } from 'saxes'
import { BakingError } from './baking-error.ts'
import type { BakedCredential } from './baked-credential.ts'

export const svgNamespace = 'http://www.w3.org/2000/svg'
export const badgeNamespace = 'https://purl.imsglobal.org/ob/v3p0'
/** Deeper than any drawing; the parser's look-up of a prefix grows with depth. */
const maxDepth = 256

const versionOfElement: ReadonlyMap<string, BakedCredential['version']> = new Map([
  [`${badgeNamespace} credential`, '3.0'],
  ['http://openbadges.org assertion', '2.0'],
  ['https://openbadges.org assertion', '2.0'],
])

/** A badge element, with the place (in UTF-16 code units) that it takes in the text. */
export interface SvgBadge {
  readonly version: BakedCredential['version']
  readonly verify: string | undefined
  readonly body: string
  readonly start: number
  readonly end: number
}

export interface SvgBadges {
  /** The start tag of the root, from `<` to behind `>`. */
  readonly root: { readonly start: number; readonly end: number; readonly selfClosing: boolean }
  readonly badges: readonly SvgBadge[]
}

interface OpenBadge {
  readonly version: BakedCredential['version']
  readonly verify: string | undefined
  readonly start: number
  readonly depth: number
  body: string
}

/**
 * Finds the badge elements anywhere below the root. Nothing is rendered, fetched or expanded: a document type
 * (where entities come from) is refused, an unknown entity is an error.
 * @throws BakingError `not-an-svg`, `svg-with-doctype`, `svg-too-deep`
 */
export function findSvgBadges(svg: string): SvgBadges {
  const parser = new SaxesParser({ xmlns: true })
  const badges: SvgBadge[] = []
  const roots: SvgBadges['root'][] = []
  let depth = 0
  let open: OpenBadge | null = null

  parser.on('error', (cause) => {
    throw new BakingError('not-an-svg', 'The file is no well-formed SVG', { cause })
  })
  parser.on('doctype', () => {
    throw new BakingError('svg-with-doctype', 'The SVG has a document type')
  })
  parser.on('opentag', (tag) => {
    // An attribute value holds no `<`, so the last one is where this tag starts.
    const start = svg.lastIndexOf('<', parser.position - 1)
    depth += 1
    if (depth > maxDepth) throw new BakingError('svg-too-deep', `The SVG is nested deeper than ${maxDepth}`)
    if (depth === 1) roots.push(readRoot(tag, start, parser.position))
    const version = versionOfElement.get(`${tag.uri} ${tag.local}`)
    if (version === undefined || depth === 1) return
    if (open !== null) throw new BakingError('more-than-one-badge', 'A badge element stands inside another one')
    open = { version, verify: tag.attributes['verify']?.value, start, depth, body: '' }
  })
  const addText = (text: string) => {
    if (open?.depth === depth) open.body += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    if (open?.depth === depth) {
      badges.push({
        version: open.version,
        verify: open.verify,
        body: open.body,
        start: open.start,
        end: parser.position,
      })
      open = null
    }
    depth -= 1
  })
  parser.write(svg).close()
  const [root] = roots
  if (root === undefined) throw new BakingError('not-an-svg', 'The file has no root element')
  return { root, badges }
}

function readRoot(tag: SaxesTagNS, start: number, end: number): SvgBadges['root'] {
  if (tag.local !== 'svg' || tag.uri !== svgNamespace)
    throw new BakingError('not-an-svg', 'The root element is not an SVG')
  return { start, end, selfClosing: tag.isSelfClosing }
}
