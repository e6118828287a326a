import { createHttpApp, errorHandler, notFoundHandler, type Logger } from '@stapel/shared/server'
import express, { type Express, type Response } from 'express'
import { basename } from 'node:path'
import { assertBuilt } from './built-wallet.ts'
import type { WalletServerConfig } from './config.ts'

export interface WalletServerPorts {
  readonly config: WalletServerConfig
  readonly log: Logger
  /** The folder that `vite build` filled. */
  readonly builtDir: string
}

/**
 * Serves the built wallet and tells it where the catalogues are. It keeps nothing and sees nothing of what is in a wallet:
 * even the address of an offer stays behind the `#`.
 */
export function createApp({ config, log, builtDir }: WalletServerPorts): Express {
  const { app } = createHttpApp({
    log,
    secure: config.walletUrl.startsWith('https:'),
    trustProxy: config.trustProxy,
    // Files only: a first visit fetches dozens of them at once, and none costs anything.
    rateLimitPerMinute: 0,
    ready: () => Promise.resolve().then(() => assertBuilt(builtDir)),
    sources: contentSources(config.allowLoopback),
  })
  app.get('/config.json', (_request, response) => {
    const { catalogues, verifierUrl } = config
    response.set('Cache-Control', 'no-cache').json({ catalogues, verifier: verifierUrl })
  })
  app.use(express.static(builtDir, { dotfiles: 'ignore', redirect: false, setHeaders: cachePolicy }))
  app.use(notFoundHandler)
  app.use(errorHandler(log))
  return app
}

/** A wallet speaks with whoever issued something to its learner, so with any https host, and only with those. */
function contentSources(allowLoopback: boolean): Readonly<Record<string, readonly string[]>> {
  return {
    'connect-src': ['https:', ...(allowLoopback ? ['http://localhost:*', 'http://127.0.0.1:*'] : [])],
    // The pictures that came with badges, and the camera.
    'img-src': ['blob:'],
    'media-src': ["'self'", 'blob:'],
    'worker-src': ["'self'"],
    // The QR reader is WebAssembly, compiled from our own file.
    'script-src': ["'wasm-unsafe-eval'"],
  }
}

/** A file that is named after its content never changes; all others are asked for again at each visit. */
function cachePolicy(response: Response, path: string): void {
  const hashed = /-[\w-]{8,}\.\w+$/.test(basename(path)) && path.includes('/app/')
  response.set('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
