import type { Experience, ProofMediaType } from '../storage/experience-record.ts'
import { fromBase64, toBase64 } from './base64.ts'

/** An experience as a backup holds it: bytes as base64. */
export type WrittenExperience = Omit<Experience, 'file'> & {
  readonly file?: { readonly name: string; readonly mediaType: ProofMediaType; readonly bytes: string }
}

export function writeExperience({ file, ...experience }: Experience): WrittenExperience {
  return file === undefined ? experience : { ...experience, file: { ...file, bytes: toBase64(file.bytes) } }
}

export function readExperience({ file, ...written }: WrittenExperience): Experience {
  return file === undefined ? written : { ...written, file: { ...file, bytes: fromBase64(file.bytes) } }
}
