import { assertImageSize, encodeBakedText } from './baked-credential.ts'
import { BakingError } from './baking-error.ts'
import { decodeSvg } from './decode-svg.ts'
import { badgeNamespace, findSvgBadges } from './svg-badges.ts'

const compactJws = /^[\w-]+\.[\w-]*\.[\w-]*$/
/**
 * The same image with the credential as the first element inside `<svg>`: JSON in CDATA, a compact JWS in `verify`.
 * A credential that is already there is replaced.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#svg
 * @throws BakingError
 */
export function bakeSvg(svg: Uint8Array, credential: string): Uint8Array {
  assertImageSize(svg)
  encodeBakedText(credential)
  if (!isWritableInXml(credential))
    throw new BakingError('text-not-writable', 'The text has a character that XML has no place for')
  const text = decodeSvg(svg)
  const { root, badges } = findSvgBadges(text)
  const startTag = declareNamespace(text.slice(root.start, root.end))
  const inside = badges.reduceRight(
    (rest, badge) => rest.slice(0, badge.start - root.end) + rest.slice(badge.end - root.end),
    text.slice(root.end),
  )
  const baked = root.selfClosing
    ? `${startTag.replace(/\s*\/>$/, '>')}${badgeElement(credential)}</${tagName(startTag)}>${inside}`
    : `${startTag}${badgeElement(credential)}${inside}`
  return new TextEncoder().encode(text.slice(0, root.start) + baked)
}

function badgeElement(credential: string): string {
  if (compactJws.test(credential)) return `<openbadges:credential verify="${credential}"/>`
  // A CDATA section cannot hold its own end, and XML turns a bare carriage return into a line feed.
  const cdata = credential.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')
  return `<openbadges:credential><![CDATA[${cdata}]]></openbadges:credential>`
}

function tagName(startTag: string): string {
  return /^<([^\s/>]+)/.exec(startTag)?.[1] ?? 'svg'
}

/** Binds the prefix to Open Badges 3.0, also where it was bound to something else (an Open Badges 2.0 image). */
function declareNamespace(startTag: string): string {
  const name = tagName(startTag)
  const attribute = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/y
  attribute.lastIndex = 1 + name.length
  let kept = ''
  let end = attribute.lastIndex
  for (let match = attribute.exec(startTag); match !== null; match = attribute.exec(startTag)) {
    if (match[1] !== 'xmlns:openbadges') kept += match[0]
    end = attribute.lastIndex
  }
  return `<${name} xmlns:openbadges="${badgeNamespace}"${kept}${startTag.slice(end)}`
}

/** XML 1.0 has no way to write these, not even as a character reference. */
function isWritableInXml(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x20 ? code !== 0x09 && code !== 0x0a && code !== 0x0d : code === 0xfffe || code === 0xffff) return false
  }
  return true
}
