import { isHexColour, textColourOn, type HexColour } from './contrast.ts'
import { escapeXml } from './escape-xml.ts'
import { wrapTitle } from './wrap-title.ts'

export interface BadgeDrawing {
  readonly title: string
  readonly organisation: string
  /** As it is read: `NLQF 3`. Absent: no level is shown. */
  readonly level?: string
  /** Under the level, where it is not an official one. */
  readonly levelNote?: string
  /** 0 (Entry) to 8; so many bricks of the stack are filled. */
  readonly rank?: number
  /** `#rrggbb`; anything else falls back to the colours of Stapel. */
  readonly colours?: { readonly primary?: string; readonly accent?: string }
}

const colourOr = (value: string | undefined, fallback: HexColour): HexColour =>
  value !== undefined && isHexColour(value) ? value : fallback

const font = `font-family="'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif"`

/** Eight courses of bricks that narrow toward the top; the level is how high the wall has been built. */
function wallOfBricks(rank: number, on: HexColour, accent: HexColour): string {
  const courses = Array.from({ length: 8 }, (_, index) => {
    const width = 224 - index * 21
    const fill = index === rank - 1 ? accent : on
    return `<rect x="${452 - width / 2}" y="${526 - index * 24}" width="${width}" height="19" rx="5" fill="${fill}" fill-opacity="${index < rank ? 1 : 0.16}"/>`
  })
  return courses.join('')
}

/** The stack mark of Stapel, where there is no level to show. */
const stackMark = (on: HexColour): string =>
  `<rect x="424" y="508" width="136" height="36" rx="8" fill="${on}"/>` +
  `<rect x="438" y="464" width="108" height="36" rx="8" fill="${on}" fill-opacity="0.8"/>` +
  `<rect x="458" y="420" width="68" height="36" rx="8" fill="${on}" fill-opacity="0.6"/>`

function levelChip(level: string, note: string | undefined, on: HexColour, primary: HexColour): string {
  const width = level.length * 19 + 48
  const top = note === undefined ? 485 : 458
  const chip =
    `<rect x="72" y="${top}" width="${width}" height="60" rx="30" fill="${on}"/>` +
    `<text x="${72 + width / 2}" y="${top + 41}" text-anchor="middle" ${font} font-size="32" font-weight="700" fill="${primary}">${escapeXml(level)}</text>`
  if (note === undefined) return chip
  return `${chip}<text x="72" y="545" textLength="${Math.min(250, Math.round(note.length * 8.2))}" lengthAdjust="spacingAndGlyphs" ${font} font-size="21" font-weight="600" fill="${on}">${escapeXml(note)}</text>`
}

/**
 * Draws the badge image of an achievement that has no uploaded one: 640 × 640, self-contained, no scripts, no references.
 * Every text is escaped and every colour checked, so that the result may be served as `image/svg+xml` and baked.
 */
export function drawBadgeSvg(drawing: BadgeDrawing): string {
  const primary = colourOr(drawing.colours?.primary, '#1f3fa8')
  const accent = colourOr(drawing.colours?.accent, '#ffbf47')
  const on = textColourOn(primary)
  const title = wrapTitle(drawing.title, 500, [
    { fontSize: 76, maxLines: 2 },
    { fontSize: 64, maxLines: 3 },
    { fontSize: 52, maxLines: 4 },
    { fontSize: 42, maxLines: 4 },
  ])
  const organisation = wrapTitle(drawing.organisation, 500, [
    { fontSize: 30, maxLines: 1 },
    { fontSize: 24, maxLines: 2 },
  ])
  const titleTop = 84 + organisation.lines.length * organisation.fontSize + 28
  const lines = title.lines.map(
    (line, index) =>
      `<tspan x="72" y="${Math.round(titleTop + title.fontSize * (0.85 + index * 1.06))}">${escapeXml(line)}</tspan>`,
  )
  const names = organisation.lines.map(
    (line, index) =>
      `<tspan x="72" y="${98 + index * Math.round(organisation.fontSize * 1.2)}">${escapeXml(line)}</tspan>`,
  )
  const label = [drawing.title, drawing.organisation, drawing.level, drawing.levelNote]
    .filter((part) => part !== undefined)
    .join(', ')
  const level = drawing.level === undefined ? '' : levelChip(drawing.level, drawing.levelNote, on, primary)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640" width="640" height="640" role="img" aria-label="${escapeXml(label)}">` +
    `<title>${escapeXml(label)}</title>` +
    `<rect width="640" height="640" rx="104" fill="${primary}"/>` +
    `<rect x="26" y="26" width="588" height="588" rx="82" fill="none" stroke="${accent}" stroke-width="6"/>` +
    (drawing.rank === undefined ? stackMark(on) : wallOfBricks(drawing.rank, on, accent)) +
    `<text ${font} font-size="${organisation.fontSize}" font-weight="600" fill="${on}">${names.join('')}</text>` +
    `<text ${font} font-size="${title.fontSize}" font-weight="700" letter-spacing="-0.6" fill="${on}">${lines.join('')}</text>` +
    level +
    `</svg>`
  )
}
