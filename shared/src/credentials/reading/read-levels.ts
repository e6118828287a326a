import { createLevelClaim, findLevel, findLevelByUri, isFrameworkId } from '../../frameworks/find-level.ts'
import type { FrameworkId, LevelBasis, LevelClaim, LevelWanted } from '../../frameworks/level-claim.ts'
import { instantIn, present, textIn, type LooseObject } from './loose-json.ts'

/**
 * The level that an alignment claims, or nothing. A claim without a basis is the issuer's own word (`indicative`), and
 * so is one that calls itself registered without naming the number. A code and a URI that contradict each other are no claim.
 */
export function readLevel(alignment: LooseObject): LevelClaim | undefined {
  const byUri = findLevelByUri(textIn(alignment, 'targetUrl') ?? '')
  const byCode = readByCode(alignment)
  if (byUri !== null && byCode !== undefined && !isSame(byUri, byCode)) return undefined
  const level = byUri ?? byCode
  if (level === undefined) return undefined
  const registerRef = textIn(alignment, 'registerReference')
  const validUntil = instantIn(alignment, 'classifiedUntil')
  return createLevelClaim(
    level.framework,
    level.code,
    readBasis(alignment, registerRef),
    present({ registerRef, validUntil }),
  )
}

/** Every level among the alignments, each once. */
export function readLevels(alignments: readonly LooseObject[]): readonly LevelClaim[] {
  const claims = alignments.flatMap((alignment) => readLevel(alignment) ?? [])
  return claims.filter((claim, index) => claims.findIndex((other) => isSame(other, claim)) === index)
}

/** `ext:NLQF`, edubadges' `ext:EQFAlignment`, or a framework of that name with a code of its own. */
function readByCode(alignment: LooseObject): LevelWanted | undefined {
  const framework =
    frameworkIn(textIn(alignment, 'targetType')?.replace(/^ext:|Alignment$/g, '')) ??
    frameworkIn(textIn(alignment, 'targetFramework'))
  const code = /^(?:.*\s)?(Entry|Instroom|\d\+?)$/i.exec(textIn(alignment, 'targetCode') ?? '')?.[1]
  if (framework === undefined || code === undefined) return undefined
  const known = findLevel(framework, /^(entry|instroom)$/i.test(code) ? 'Entry' : code)
  return known === null ? undefined : { framework, code: known.code }
}

function frameworkIn(text: string | undefined): FrameworkId | undefined {
  const name = text?.trim().toUpperCase()
  return isFrameworkId(name) ? name : undefined
}

const bases: readonly LevelBasis[] = ['legal-generic', 'register', 'part-of-classified', 'indicative']

function readBasis(alignment: LooseObject, registerRef: string | undefined): LevelBasis {
  const named = textIn(alignment, 'levelBasis')
  const basis = bases.find((known) => known === named) ?? 'indicative'
  return basis === 'register' && registerRef === undefined ? 'indicative' : basis
}

function isSame(a: LevelWanted, b: LevelWanted): boolean {
  return a.framework === b.framework && a.code === b.code
}
