import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { FetchFailedError } from '../../dids/fetch-document.ts'
import type { Target } from './check-target.ts'

export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly location: string | undefined
  readonly body: Uint8Array
}

/**
 * One request to the addresses that were checked, without following redirects.
 * The body is read up to `maxBytes`; it must come uncompressed, so that its size on the wire is its size.
 * @throws FetchFailedError
 */
export function requestOnce(
  { url, addresses }: Target,
  { accept, maxBytes, signal }: { readonly accept: string; readonly maxBytes: number; readonly signal: AbortSignal },
): Promise<Answer> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const fail = (message: string, cause?: unknown): void => reject(new FetchFailedError(message, { cause }))
    const outgoing = request(
      url,
      {
        method: 'GET',
        headers: { accept, 'accept-encoding': 'identity', 'user-agent': 'Stapel' },
        agent: false,
        maxHeaderSize: 16_384,
        signal,
        lookup: (_hostname, options, done) => {
          const [first] = addresses
          if (options.all === true) done(null, [...addresses])
          else if (first) done(null, first.address, first.family)
        },
      },
      (incoming) => {
        readBody(incoming, maxBytes).then(
          (body) =>
            resolve({
              status: incoming.statusCode ?? 0,
              contentType: incoming.headers['content-type'] ?? '',
              location: incoming.headers.location,
              body,
            }),
          (cause: unknown) => {
            outgoing.destroy()
            if (cause instanceof FetchFailedError) reject(cause)
            else fail('The answer broke off', cause)
          },
        )
      },
    )
    outgoing.once('error', (cause) => fail(signal.aborted ? 'There was no answer in time' : 'Nobody answered', cause))
    outgoing.end()
  })
}

async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const encoding = incoming.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') throw new FetchFailedError('The answer is compressed, which was not asked for')
  if (Number(incoming.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function tooLarge(maxBytes: number): FetchFailedError {
  return new FetchFailedError(`The answer is larger than ${maxBytes} bytes`)
}
