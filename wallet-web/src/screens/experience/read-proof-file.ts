import { mostProofBytes, proofMediaTypes, type Experience } from '../../storage/experience-record.ts'

export type ProofFile = NonNullable<Experience['file']>
export type ReadProof = { readonly file: ProofFile } | { readonly problem: 'too-big' | 'wrong-kind' }

/** A photo or a PDF, small enough to keep; its bytes stay on this device. */
export async function readProofFile(chosen: File): Promise<ReadProof> {
  const mediaType = proofMediaTypes.find((type) => type === chosen.type)
  if (mediaType === undefined) return { problem: 'wrong-kind' }
  if (chosen.size > mostProofBytes) return { problem: 'too-big' }
  return { file: { name: chosen.name.slice(0, 200), mediaType, bytes: new Uint8Array(await chosen.arrayBuffer()) } }
}
