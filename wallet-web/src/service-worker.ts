/**
 * Makes the wallet work without a network after the first visit: it keeps the files of one build, and nothing else.
 * Credentials never pass through here; they are in IndexedDB. Answers of issuers are not kept either.
 */
export {}
declare const self: ServiceWorkerGlobalScope
/** Filled in by `build/precache-list.ts`. */
declare const __PRECACHE__: readonly string[]
declare const __BUILD__: string

const files: readonly string[] = __PRECACHE__
const cacheName = `stapel-${__BUILD__}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName)
      // `reload`: what the browser's own cache still holds may be of an older build.
      await cache.addAll(files.map((url) => new Request(url, { cache: 'reload' })))
      await self.skipWaiting()
    })(),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await self.clients.claim()
      // An open tab of the former build may still load a chunk of it: one older cache stays.
      const older = (await caches.keys()).filter((name) => name.startsWith('stapel-') && name !== cacheName)
      await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)))
    })(),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && url.pathname === '/') event.respondWith(page(request))
  else if (url.pathname.startsWith('/app/') || files.includes(url.pathname)) event.respondWith(file(request))
  else if (url.pathname === '/config.json') event.respondWith(networkFirst(request))
})

/** From the cache at once, so that a visit costs no round trip; a newer build is fetched by the browser's update check. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match('/')) ?? fetch(request)
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true })
  if (kept !== undefined) return kept
  const answer = await fetch(request)
  // The scanner's WASM: kept once it has been used.
  if (answer.ok) await (await caches.open(cacheName)).put(request, answer.clone())
  return answer
}

async function networkFirst(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  try {
    const answer = await fetch(request)
    if (answer.ok) await cache.put(request, answer.clone())
    return answer
  } catch (cause) {
    const kept = await cache.match(request)
    if (kept === undefined) throw cause
    return kept
  }
}
