import { CsvUnreadableError } from '../errors.ts'

/**
 * The text of a CSV as spreadsheets write it: UTF-8 with or without a byte order mark, else Windows-1252.
 * Bytes that no text has (a spreadsheet file, an image) are refused. @throws CsvUnreadableError
 */
export function decodeCsvText(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  const isText = Array.from(text.slice(0, 10_000)).every(
    (char) => char >= ' ' || char === '\n' || char === '\r' || char === '\t',
  )
  if (!isText) throw new CsvUnreadableError('not-text')
  return text
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
