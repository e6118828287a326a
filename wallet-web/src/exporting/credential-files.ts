import type { CredentialCard, StoredCredential } from '../storage/credential-record.ts'

export interface CredentialFile {
  readonly format: 'JSON' | 'JWT' | 'SD-JWT' | 'PNG' | 'SVG'
  readonly name: string
  readonly content: Blob
}

const texts = {
  json: { format: 'JSON', extension: 'json', type: 'application/vc' },
  jwt: { format: 'JWT', extension: 'jwt', type: 'application/vc+jwt' },
  'sd-jwt': { format: 'SD-JWT', extension: 'sd-jwt', type: 'application/dc+sd-jwt' },
} as const

/** The files of a credential: its signed text, and the picture that it came in. Both byte for byte as they came. */
export function credentialFiles(
  { text, kind, image }: StoredCredential,
  { content }: Pick<CredentialCard, 'content'>,
): readonly CredentialFile[] {
  const name = fileName(content.title)
  const { format, extension, type } = texts[kind]
  const files: CredentialFile[] = [{ format, name: `${name}.${extension}`, content: new Blob([text], { type }) }]
  if (image !== undefined) {
    const png = image.mediaType === 'image/png'
    files.unshift({
      format: png ? 'PNG' : 'SVG',
      name: `${name}.${png ? 'png' : 'svg'}`,
      content: new Blob([Uint8Array.from(image.bytes)], { type: image.mediaType }),
    })
  }
  return files
}

/** A title as a file name that every system takes. */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return plain === '' ? 'badge' : plain
}
