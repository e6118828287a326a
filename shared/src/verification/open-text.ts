import { readText } from './carriers/read-text.ts'
import { openJson, openToken } from './secured/open-document.ts'
import type { OpenedDocument } from './secured/secured-document.ts'
import { UnreadableCarrierError } from './unreadable-carrier-error.ts'

/** A credential that a server answered with; null for what is none. */
export async function openText(text: string): Promise<OpenedDocument | null> {
  try {
    const carried = readText(text)
    if (carried.form === 'json') return await openJson(carried.document, carried.defect)
    return carried.form === 'url' ? null : await openToken(carried.token)
  } catch (error) {
    if (error instanceof UnreadableCarrierError) return null
    throw error
  }
}
