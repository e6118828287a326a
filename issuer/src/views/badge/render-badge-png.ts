import { Resvg } from '@resvg/resvg-js'
import { printFonts } from '@stapel/shared/server'

/**
 * Renders a badge that we drew ourselves; no uploaded SVG comes here.
 * Only our own fonts are loaded, so that every machine draws the same pixels.
 */
export function renderBadgePng(svg: string, widthPx = 640): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false, fontFiles: Object.values(printFonts), defaultFontFamily: 'Source Sans 3' },
  }).render()
  return image.asPng()
}
