import { openCarrier, readText, UnreadableCarrierError, type RequestCredential } from '@stapel/shared'
import type { Request } from 'express'
import { z } from 'zod'
import { batchFilesOf, uploadedFiles } from '../../batch-upload.ts'
import { zStrings } from '../profiles/read-form.ts'

/** As many as one request of the engine takes. */
export const mostCredentials = 200

/** What was handed in, as texts that can be handed in again, and the names of what held none. */
export interface HandedIn {
  readonly credentials: readonly RequestCredential[]
  readonly unreadable: readonly string[]
}

const mostReasonCharacters = 5000

/** A form sends each line end as two characters, though the page that bounds a text counts one. */
function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

const zChoices = z.object({
  carried: z.preprocess(
    (one: unknown) => (one === undefined ? [] : [one].flat()),
    z.array(z.string().min(1)).max(mostCredentials),
  ),
  /** The answer to a request that was made for this profile, instead of files. */
  result: z.string().max(200).optional(),
  text: z.string().default(''),
  version: z.string().max(10).optional(),
  role: z
    .string()
    .max(200)
    .optional()
    .transform((role) => (role === '' ? undefined : role)),
  trusted: zStrings,
  reason: z.string().transform(withLineFeeds).pipe(z.string().trim().max(mostReasonCharacters)).default(''),
  decider: z.string().trim().max(200).default(''),
})
/** What the visitor chose and wrote; nothing of it is kept. */
export type ComparisonChoices = z.output<typeof zChoices>

/** What a form says that is not as ours are says nothing. */
export function choicesOf({ body }: Request): ComparisonChoices {
  const parsed = zChoices.safeParse(body ?? {})
  return parsed.success ? parsed.data : zChoices.parse({})
}

/** Files or a ZIP, a pasted text, and what the form of an earlier answer carried along. @throws BatchRefusedError */
export async function handedIn(request: Request, { carried, text }: ComparisonChoices): Promise<HandedIn> {
  const files = uploadedFiles(request).length === 0 ? [] : await batchFilesOf(request)
  const credentials = carried.filter((one) => textIn(new TextEncoder().encode(one)) !== null)
  const unreadable: string[] = []
  for (const file of files) {
    const credential = textIn(await file.read())
    if (credential === null) unreadable.push(file.name)
    else credentials.push(credential)
  }
  if (text.trim() !== '') {
    const pasted = textIn(new TextEncoder().encode(text.trim()))
    if (pasted === null) unreadable.push(text.trim().slice(0, 40))
    else credentials.push(pasted)
  }
  return { credentials: [...new Set(credentials)], unreadable }
}

function textIn(bytes: Uint8Array): string | null {
  try {
    const { text } = openCarrier(bytes)
    // A link is no credential: only its own page fetches what a visitor points at.
    return readText(text).form === 'url' ? null : text
  } catch (error) {
    if (error instanceof UnreadableCarrierError) return null
    throw error
  }
}
