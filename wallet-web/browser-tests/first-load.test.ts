import { expect } from 'chai'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtWalletDir } from '../server/built-wallet.ts'

const mostKilobytes = 40

interface ManifestEntry {
  readonly file: string
  readonly imports?: readonly string[]
}

const read = (name: string) => readFileSync(join(builtWalletDir, name))
const manifest = JSON.parse(read('.vite/manifest.json').toString('utf8')) as Readonly<Record<string, ManifestEntry>>

/** The entry with all that it imports before it runs, each once. */
function staticGraph(key: string, seen = new Set<string>()): Set<string> {
  const entry = manifest[key]
  if (entry === undefined || seen.has(entry.file)) return seen
  seen.add(entry.file)
  for (const imported of entry.imports ?? []) staticGraph(imported, seen)
  return seen
}

const gzippedKilobytes = (files: Iterable<string>) =>
  [...files].reduce((total, file) => total + gzipSync(read(file)).length, 0) / 1024

describe('the first load of the wallet', () => {
  it('is at most 40 kB of JavaScript, gzipped', () => {
    expect(gzippedKilobytes(staticGraph('index.html'))).to.be.lessThan(mostKilobytes)
  })

  it('is at most 40 kB with the first screen too', () => {
    const files = staticGraph('src/screens/home/home-screen.tsx', staticGraph('index.html'))
    expect(gzippedKilobytes(files)).to.be.lessThan(mostKilobytes)
  })

  it('holds none of what is loaded when it is needed', () => {
    const code = [...staticGraph('index.html')].map((file) => read(file).toString('utf8')).join('\n')
    for (const later of ['pre-authorized_code', 'eddsa-rdfc-2022', 'zxing']) expect(code).not.to.contain(later)
  })

  it('can all be kept for use without a network, except the QR reader', () => {
    const worker = read('service-worker.js').toString('utf8')
    expect(worker).not.to.contain('__PRECACHE__')
    for (const { file } of Object.values(manifest)) {
      if (file === 'service-worker.js') continue
      expect(existsSync(join(builtWalletDir, file))).to.equal(true)
      expect(worker.includes(`/${file}`), file).to.equal(!file.endsWith('.wasm'))
    }
  })
})
