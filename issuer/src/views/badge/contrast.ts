/** A colour as HTML's colour input gives it: `#rrggbb`. */
export type HexColour = `#${string}`

export const isHexColour = (value: string): value is HexColour => /^#[0-9a-f]{6}$/i.test(value)

const channel = (hex: string): number => {
  const share = parseInt(hex, 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function relativeLuminance(colour: HexColour): number {
  return (
    0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7))
  )
}

/** From 1 (the same) to 21 (black on white). @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio(one: HexColour, other: HexColour): number {
  const [dark, light] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** White or black, whichever is read best on this background. One of the two always reaches 4.5:1. */
export function textColourOn(background: HexColour): HexColour {
  return contrastRatio(background, '#ffffff') >= contrastRatio(background, '#000000') ? '#ffffff' : '#000000'
}
