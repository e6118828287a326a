import type { RegistrySource } from '@stapel/shared'
import { z } from 'zod'

const mostRegistries = 20
const entry = /^(?:(did:[a-z0-9]+:[^\s@]+)@)?(https?:\/\/\S+)$/
const federation = /^federation:([A-Za-z0-9_-]{43})@(https?:\/\/[^\s#]+)(?:#(\S+))?$/

/**
 * `TRUST_REGISTRIES`: addresses with white space between them, each of a signed registry credential or a list of known issuers.
 * `did:…@https://…` names the DID that must have signed it; without one, a registry speaks for itself by the host that it is on.
 * `federation:{thumbprint}@https://…` is the trust anchor of an OpenID Federation, with the RFC 7638 thumbprint of its key; behind a `#`
 * the type of the trust mark that makes a member recognised.
 */
export const trustRegistriesField = z
  .string()
  .transform((text, context): readonly RegistrySource[] => {
    const words = text.split(/\s+/)
    if (words.length > mostRegistries) context.addIssue(`at most ${mostRegistries} addresses`)
    return words.flatMap((word): RegistrySource[] => {
      const [, thumbprint, anchor, trustMark] = federation.exec(word) ?? []
      if (thumbprint !== undefined && anchor !== undefined && URL.canParse(anchor))
        return [{ kind: 'federation', url: anchor, thumbprint, ...(trustMark !== undefined && { trustMark }) }]
      const [, issuer, url] = entry.exec(word) ?? []
      if (url === undefined || !URL.canParse(url)) {
        context.addIssue(`${word.slice(0, 200)} is no https URL, nor one with did:…@ or federation:…@ before it`)
        return []
      }
      return [issuer === undefined ? { kind: 'published', url } : { kind: 'credential', url, issuer }]
    })
  })
  .default([])
