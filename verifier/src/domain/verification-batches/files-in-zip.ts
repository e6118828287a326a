import { maxImageBytes } from '@stapel/shared'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { maxBatchFiles, shownName, type BatchFile } from './batch-file.ts'
import { BatchRefusedError } from './batch-refused-error.ts'
import { FileUnreadableError } from './file-unreadable-error.ts'

/** Together, unpacked. Each is unpacked by itself, so this bounds the work and not the memory. */
const maxUnpackedBytes = 200 * 1024 * 1024
/** A credential or image packs ten times at the most; what packs far better than that is made to hurt. */
const maxRatio = 100
const alwaysUnpackedBytes = 1024 * 1024
/** What systems add of their own accord. */
const notHandedIn = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}

/**
 * The files in a ZIP, folders left out. Nothing is written anywhere: a name is only a label; still, one that would lead out of a folder
 * refuses the whole, as does a directory that lies.
 * @throws BatchRefusedError
 */
export async function filesInZip(bytes: Uint8Array): Promise<readonly BatchFile[]> {
  const zip = await readable(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
  if (zip.entryCount > 4 * maxBatchFiles) throw new BatchRefusedError('too-many-files', 'There are too many entries')
  const entries = (await readable(listEntries(zip))).filter(isHandedIn)
  if (entries.length === 0) throw new BatchRefusedError('empty', 'There is no file in the ZIP')
  if (entries.length > maxBatchFiles) throw new BatchRefusedError('too-many-files', 'There are too many files')
  const unpacked = entries.reduce((total, { uncompressedSize }) => total + uncompressedSize, 0)
  if (unpacked > maxUnpackedBytes) throw new BatchRefusedError('too-large', 'The ZIP unpacks to too much')
  return entries.map((entry) => ({ name: shownName(entry.fileName), read: () => unpack(zip, entry) }))
}

async function listEntries(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

function isHandedIn({ fileName }: Entry): boolean {
  return !fileName.endsWith('/') && !notHandedIn.test(fileName)
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const { uncompressedSize, compressedSize } = entry
  const packsTooWell = uncompressedSize > alwaysUnpackedBytes && uncompressedSize > maxRatio * compressedSize
  if (uncompressedSize > maxImageBytes || packsTooWell)
    throw new FileUnreadableError('too-large', 'The file unpacks to too much')
  try {
    const chunks: Buffer[] = []
    // The stream fails as soon as there is more in it than the directory says.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch (cause) {
    throw new FileUnreadableError('batch-not-readable', 'The file cannot be unpacked', { cause })
  }
}

/** What the library throws has no name or code: whatever it is, the ZIP is not one. */
async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    throw new BatchRefusedError('batch-not-readable', 'The ZIP cannot be read', { cause })
  }
}
