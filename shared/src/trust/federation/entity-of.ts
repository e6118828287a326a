import { didWebUrl } from '../../dids/did-web-url.ts'

/** The entity that an issuer is in a federation: the address at which its `did:web` document stands. Null for who has no address. */
export function entityOf(issuer: string, options: { readonly allowLoopback: boolean }): string | null {
  const document = didWebUrl(issuer, options)
  if (document !== null) return document.replace(/(?:\/\.well-known)?\/did\.json$/, '')
  return /^https:\/\/[^\s?#]+$/.test(issuer) && URL.canParse(issuer) ? issuer : null
}
