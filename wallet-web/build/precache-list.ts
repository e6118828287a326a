import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What the wallet fetches only when it scans a QR code: too large to keep on every phone, and a scan needs the network anyway. */
const notKept = /\.(wasm|map)$|^(service-worker\.js|\.vite\/)/

/**
 * Tells the service worker which files make up this build, and gives the build a name.
 * Stands in for `__PRECACHE__` and `__BUILD__` in `src/service-worker.ts`.
 */
export function precacheList(): Plugin {
  let publicDir = ''
  return {
    name: 'stapel:precache-list',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const copied = readdirSync(publicDir)
        const files = [...Object.keys(bundle), ...copied]
          .filter((name) => !notKept.test(name) && name !== 'index.html')
          .sort()
        const content = createHash('sha256').update(files.join('\n'))
        for (const name of copied) content.update(readFileSync(join(publicDir, name)))
        const page = bundle['index.html']
        if (page?.type === 'asset') content.update(page.source)
        const worker = bundle['service-worker.js']
        if (worker?.type !== 'chunk') throw new Error('The build has no service-worker.js')
        worker.code = worker.code
          .replace('__PRECACHE__', JSON.stringify(['/', ...files.map((name) => `/${name}`)]))
          .replace('__BUILD__', JSON.stringify(content.digest('hex').slice(0, 12)))
      },
    },
  }
}
