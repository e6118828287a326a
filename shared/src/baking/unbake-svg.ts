import {
  assertImageSize,
  type BakedCredential,
  decodeBakedText,
  maxBakedTextBytes,
  onlyOne,
} from './baked-credential.ts'
import { BakingError } from './baking-error.ts'
import { decodeSvg } from './decode-svg.ts'
import { findSvgBadges, type SvgBadge } from './svg-badges.ts'

/**
 * White space around the credential is kept.
 * @throws BakingError
 */
export function unbakeSvg(svg: Uint8Array): BakedCredential {
  assertImageSize(svg)
  return onlyOne(findSvgBadges(decodeSvg(svg)).badges.map(readBadge))
}

function readBadge(badge: SvgBadge): BakedCredential {
  const hasBody = badge.body.trim() !== ''
  // In Open Badges 2.0 `verify` is the URL of the hosted assertion beside its copy; in 3.0 it is the credential itself.
  if (hasBody && badge.verify !== undefined && badge.version === '3.0') {
    throw new BakingError('more-than-one-badge', 'The badge element has a body and a verify attribute')
  }
  const text = hasBody ? badge.body : badge.verify
  if (text === undefined || text.trim() === '') throw new BakingError('no-badge-inside', 'The badge element is empty')
  if (text.length > maxBakedTextBytes) throw new BakingError('text-too-large', 'The credential inside is too large')
  return { text: decodeBakedText(new TextEncoder().encode(text)), version: badge.version }
}
