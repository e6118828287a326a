import { proofDoubts, proofFailures } from './proof-codes.ts'
import type { CheckId, CheckOutcome } from './report.ts'

/**
 * Why any check may stand unchecked: nothing to check (it weighs nothing), no time left, an earlier essential check did not pass,
 * so that what this one would follow is unproven.
 */
const anyCheck = ['not-present', 'out-of-time', 'earlier-check'] as const

/** Every code that a report can hold, by check and outcome. Stable: clients branch on them. Each has its sentence in `messages-nl.ts`. */
export const checkCodes = {
  structure: {
    passed: [],
    failed: [
      'not-a-credential',
      'not-a-presentation',
      'duplicate-key',
      'prototype-key',
      'lone-surrogate',
      'number-too-large',
      'nested-too-deep',
      'too-many-parts',
      'keyword-not-allowed',
      'value-object-not-allowed',
      'context-malformed',
      'type-malformed',
      'id-malformed',
      'issuer-malformed',
      'subject-malformed',
      'date-malformed',
      'dates-reversed',
      'language-malformed',
      'member-malformed',
      'member-without-type',
      'related-resource-malformed',
      'jws-malformed',
      'sd-jwt-malformed',
      'typ-refused',
      'claims-mismatch',
      'disclosure-malformed',
    ],
    'not-checked': [...anyCheck],
  },
  context: {
    passed: ['undefined-terms'],
    failed: ['alias', 'inline-context-refused', 'term-redefined', 'undefined-term'],
    'not-checked': [...anyCheck, 'context-unknown', 'term-redefined-elsewhere'],
  },
  schema: {
    passed: ['proof-not-a-list'],
    failed: ['open-badges-rules'],
    'not-checked': [...anyCheck],
  },
  proof: { passed: ['hosted'], failed: proofFailures, 'not-checked': ['not-present', 'earlier-check', ...proofDoubts] },
  'issuer-binding': {
    passed: [],
    failed: ['issuer-differs', 'holder-differs'],
    'not-checked': [...anyCheck, 'same-origin-key', 'issuer-unreadable'],
  },
  'key-history': {
    passed: [],
    failed: ['signed-after-rotation', 'signed-after-compromise'],
    'not-checked': [...anyCheck, 'key-compromised', 'signing-moment-unknown'],
  },
  validity: {
    passed: [],
    failed: ['expired', 'not-yet-valid'],
    'not-checked': [...anyCheck],
  },
  status: {
    passed: ['message', 'list-unsigned', 'revocation-not-kept'],
    failed: [
      'revoked',
      'suspended',
      'entry-malformed',
      'list-malformed',
      'list-tampered',
      'list-expired',
      'list-not-yet-valid',
      'list-wrong-purpose',
      'list-too-short',
      'index-out-of-range',
      'list-issuer-differs',
    ],
    'not-checked': [...anyCheck, 'list-unreachable', 'list-unverifiable', 'list-foreign-signer', 'status-type-unknown'],
  },
  refresh: {
    passed: ['same', 'successor'],
    failed: [],
    'not-checked': [...anyCheck, 'refresh-unreachable', 'refresh-unreadable', 'refresh-type-unknown'],
  },
  'holder-binding': {
    passed: ['presenter-not-subject', 'subject-not-named', 'no-caller'],
    failed: [
      'challenge-differs',
      'domain-differs',
      'holder-differs',
      'holder-not-proven',
      'key-binding-missing',
      'key-binding-wrong',
    ],
    'not-checked': [...anyCheck, 'holder-key-unreadable'],
  },
  endorsements: {
    passed: [],
    failed: ['endorsement-not-valid', 'endorsement-of-another'],
    'not-checked': [...anyCheck, 'endorsement-unknown'],
  },
  trust: {
    passed: ['recognised'],
    failed: ['known-not-for-this'],
    'not-checked': [...anyCheck, 'issuer-unknown', 'registry-unreachable'],
  },
} as const satisfies Record<CheckId, Record<CheckOutcome, readonly string[]>>

export type CodeOf<Id extends CheckId, Outcome extends CheckOutcome> = (typeof checkCodes)[Id][Outcome][number]

/** `structure.passed`, `structure.duplicate-key` …: one key for each sentence. */
export type CheckMessageKey = {
  [Id in CheckId]: `${Id}.passed` | `${Id}.${CodeOf<Id, 'passed'> | CodeOf<Id, 'failed'> | CodeOf<Id, 'not-checked'>}`
}[CheckId]
