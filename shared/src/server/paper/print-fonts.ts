import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const ttf = (name: string): string =>
  require.resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`)

/** TTF files, since neither resvg nor pdfkit reads the woff2 of the pages. */
export const printFonts = { regular: ttf('400Regular'), semibold: ttf('600SemiBold'), bold: ttf('700Bold') } as const
