import { createDocumentLoader } from '../contexts/index.ts'
import {
  createDidResolver,
  type FetchDocument,
  type FetchDocumentOptions,
  type FetchedDocument,
  FetchFailedError,
  FetchRefusedError,
} from '../dids/index.ts'
import type { Locale } from '../i18n/index.ts'
import type { AskTrust } from '../trust/index.ts'
import type { ListMemory } from './checks/status/list-memory.ts'
import type { ProvenList } from './checks/status/proven-list.ts'
import type { Examined } from './examined.ts'
import { examineNothing } from './refuse-document.ts'
import { fetchKey } from './fetch-key.ts'
import { maxFetchMs, maxParts, maxReportMs } from './limits.ts'
import type { OpenedDocument, ProofRun } from './secured/secured-document.ts'

/** What verification needs of the world. */
export interface VerificationPorts {
  readonly fetchDocument: FetchDocument
  readonly clock: () => Date
  /** The registries that the installation is configured with; without it, `trust` is not checked. */
  readonly trust?: AskTrust
  /** `FETCH_ALLOW_LOOPBACK` (CONTRACT §1). */
  readonly allowLoopback?: boolean
  /** Of the piece of work that this is a part of (`forOneWork`). */
  readonly provenLists?: ListMemory
}

export interface VerificationOptions {
  /** The language of the messages; Dutch by default. */
  readonly locale?: Locale
  /** The moment for which validity is judged; now by default. */
  readonly at?: Date
  /** Compared with the proof of a presentation (`challenge`, or `nonce` in JOSE). */
  readonly challenge?: string
  /** Compared with the proof of a presentation (`domain`, or `aud` in JOSE). */
  readonly domain?: string
  /** The DID that must have made the presentation, or that a key binding must be of. */
  readonly expectedHolder?: string
  /** A presentation without a holder's proof, or an SD-JWT without key binding, fails. */
  readonly requireHolderBinding?: boolean
  /** Less time than a report may take: what is left of the work that it is a part of. With none left, nothing is looked at. */
  readonly maxMs?: number
}

/** One report in the making: every fetch goes through it, once for each URL and way of asking, and none after its time is up. */
export interface Run extends ProofRun {
  readonly fetchDocument: FetchDocument
  /** What answers at a URL; null when it may not be asked, or nobody answers in time. */
  fetchIfPossible(url: string, options: FetchDocumentOptions): Promise<FetchedDocument | null>
  readonly trust: AskTrust | undefined
  readonly allowLoopback: boolean
  readonly options: VerificationOptions
  /** The moment for which validity is judged. */
  readonly at: Date
  isOutOfTime(): boolean
  /** What comes of it; null when the time of the report is up first. */
  inTime<Result>(work: Promise<Result>): Promise<Result | null>
  readonly provenLists: ListMemory | undefined
  /** By list and issuer. */
  readonly statusLists: Map<string, Promise<ProvenList>>
  /** How many of these credentials inside may still be opened; those are then taken from what is left. */
  takeParts(count: number): number
  /** Examines what stands inside something else; `depth` counts what is around it. */
  examine(document: OpenedDocument, depth: number): Promise<Examined>
}

/** The way in which anything is examined, from the top; it is handed down, since a credential holds others. */
export type Examine = (run: Run, document: OpenedDocument, depth: number) => Promise<Examined>

/** Time for the processor after the last fetch. */
const marginMs = 300

export function startRun(ports: VerificationPorts, options: VerificationOptions, examine: Examine): Run {
  const startedAt = performance.now()
  const availableMs = Math.min(options.maxMs ?? maxReportMs, maxReportMs) - marginMs
  const remainingMs = () => availableMs - (performance.now() - startedAt)
  const answers = new Map<string, Promise<FetchedDocument>>()
  const fetchDocument: FetchDocument = (url, fetchOptions) => {
    // What one look-up may follow, another may not: an answer from behind a redirect is none for who stays on the host.
    const key = fetchKey(url, fetchOptions)
    const known = answers.get(key) ?? fetchInTime(ports.fetchDocument, url, fetchOptions, remainingMs())
    answers.set(key, known)
    return known
  }
  const allowLoopback = ports.allowLoopback ?? false
  const now = ports.clock()
  let partsLeft = maxParts
  const run: Run = {
    fetchDocument,
    fetchIfPossible: (url, fetchOptions) => fetchDocument(url, fetchOptions).catch(nullForFetchError),
    didResolver: createDidResolver({ fetchDocument, allowLoopback }),
    documentLoader: createDocumentLoader({ fetchDocument }),
    trust: ports.trust,
    allowLoopback,
    options,
    now,
    at: options.at ?? now,
    inTime: (work) => inTime(work, Math.max(0, remainingMs())),
    provenLists: ports.provenLists,
    statusLists: new Map(),
    isOutOfTime: () => remainingMs() <= 0,
    takeParts: (count) => {
      const taken = Math.min(count, partsLeft)
      partsLeft -= taken
      return taken
    },
    examine: (document, depth) =>
      remainingMs() > 0 ? examine(run, document, depth) : Promise.resolve(examineNothing()),
  }
  return run
}

function nullForFetchError(error: unknown): null {
  if (error instanceof FetchRefusedError || error instanceof FetchFailedError) return null
  throw error
}

/** Bounded here too: the whole report may not hang on a port that forgets its own limit. */
async function fetchInTime(
  fetchDocument: FetchDocument,
  url: string,
  options: FetchDocumentOptions,
  remainingMs: number,
): Promise<FetchedDocument> {
  const timeoutMs = Math.floor(Math.min(options.timeoutMs ?? maxFetchMs, maxFetchMs, remainingMs))
  if (timeoutMs <= 0) throw new FetchFailedError('There is no time left to fetch anything')
  const answer = await inTime(fetchDocument(url, { ...options, timeoutMs }), timeoutMs)
  if (answer === null) throw new FetchFailedError('Nobody answered in time')
  return answer
}

async function inTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds)
  })
  try {
    return await Promise.race([work, timeUp])
  } finally {
    clearTimeout(timer)
  }
}
