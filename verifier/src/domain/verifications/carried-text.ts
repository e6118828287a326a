import { openCarrier, UnreadableCarrierError } from '@stapel/shared'
import type { CarrierInput } from './carrier-input.ts'

/** So that a form of it stays under the limit of every body. */
const maxFormLength = 900_000

/** What was handed in as a text that can be handed in again, such as the credential in an image; null when it is too long for that. */
export function carriedText(input: CarrierInput): string | null {
  const text = input.kind === 'url' ? input.url : textIn(input.bytes)
  return text === null || new URLSearchParams([['', text]]).toString().length > maxFormLength ? null : text
}

function textIn(bytes: Uint8Array): string | null {
  try {
    return openCarrier(bytes).text
  } catch (error) {
    if (error instanceof UnreadableCarrierError) return null
    throw error
  }
}
