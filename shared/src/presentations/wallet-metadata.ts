import { presentationFormats } from './presentation-request.ts'

/** The algorithms in which a request may be signed; `Ed25519` is RFC 9864's name for what RFC 8037 calls `EdDSA`. */
export const requestAlgorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512', 'RS256'] as const

/** What this wallet tells an asker of itself: the same of every wallet, so that nobody is known by it. */
export const walletMetadata = {
  vp_formats_supported: Object.fromEntries(presentationFormats.map((format) => [format, {}])),
  client_id_prefixes_supported: ['decentralized_identifier', 'redirect_uri'],
  request_object_signing_alg_values_supported: requestAlgorithms,
  response_types_supported: ['vp_token'],
  response_modes_supported: ['direct_post'],
} as const
