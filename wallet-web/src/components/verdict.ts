import type { Message, Verdict } from '@stapel/shared'
import { words } from '../words/language.ts'
import type { IconName } from './icon.tsx'

const nl = {
  'short.valid': 'Echt',
  'short.invalid': 'Klopt niet',
  'short.revoked': 'Ingetrokken',
  'short.suspended': 'Tijdelijk stopgezet',
  'short.expired': 'Verlopen',
  'short.not-yet-valid': 'Nog niet geldig',
  'short.unknown': 'Niet te controleren',
  'title.valid': 'Deze badge is echt',
  'title.invalid': 'Deze badge klopt niet',
  'title.revoked': 'Deze badge is ingetrokken',
  'title.suspended': 'Deze badge is tijdelijk stopgezet',
  'title.expired': 'Deze badge is verlopen',
  'title.not-yet-valid': 'Deze badge is nog niet geldig',
  'title.unknown': 'We konden deze badge niet helemaal controleren',
  'text.valid': 'Hij is van {issuer}, is niet veranderd en geldt nu.',
  'text.invalid': 'Hij is veranderd of is niet van wie hij zegt. Gebruik hem niet. Vraag {issuer} om een nieuwe.',
  'text.revoked': '{issuer} heeft hem ingetrokken. Hij telt niet meer mee. Klopt dat niet? Vraag het {issuer}.',
  'text.suspended': '{issuer} heeft hem tijdelijk stopgezet. Hij telt nu niet mee. Vraag {issuer} waarom.',
  'text.expired': 'Hij was wel echt, maar de einddatum is voorbij. Vraag {issuer} hoe je hem opnieuw haalt.',
  'text.not-yet-valid': 'Hij is echt, maar telt pas later mee.',
  'text.unknown': 'Iets was niet bereikbaar of is onbekend. Dat zegt niets over jou. Probeer het later nog eens.',
  'issuer.unknown': 'de uitgever',
} as const

const en = {
  'short.valid': 'Real',
  'short.invalid': 'Not right',
  'short.revoked': 'Revoked',
  'short.suspended': 'Suspended',
  'short.expired': 'Expired',
  'short.not-yet-valid': 'Not valid yet',
  'short.unknown': 'Could not check',
  'title.valid': 'This badge is real',
  'title.invalid': 'This badge is not right',
  'title.revoked': 'This badge has been revoked',
  'title.suspended': 'This badge is suspended',
  'title.expired': 'This badge has expired',
  'title.not-yet-valid': 'This badge is not valid yet',
  'title.unknown': 'We could not check everything about this badge',
  'text.valid': 'It is from {issuer}, has not been changed and is valid now.',
  'text.invalid': 'It was changed or is not from whom it says. Do not use it. Ask {issuer} for a new one.',
  'text.revoked': '{issuer} has revoked it. It no longer counts. Is that wrong? Ask {issuer}.',
  'text.suspended': '{issuer} has suspended it. It does not count now. Ask {issuer} why.',
  'text.expired': 'It was real, but its end date has passed. Ask {issuer} how to get it again.',
  'text.not-yet-valid': 'It is real, but counts only later.',
  'text.unknown': 'Something could not be reached or is unknown. That says nothing about you. Try again later.',
  'issuer.unknown': 'the issuer',
} as const satisfies Record<keyof typeof nl, Message>

export const verdictWords = words({ nl, en })

/** The colour and sign of a verdict; the word always stands beside them. */
export const verdictLook = {
  valid: { kind: 'ok', icon: 'check' },
  invalid: { kind: 'bad', icon: 'cross' },
  revoked: { kind: 'bad', icon: 'cross' },
  suspended: { kind: 'warn', icon: 'warning' },
  expired: { kind: 'warn', icon: 'warning' },
  'not-yet-valid': { kind: 'warn', icon: 'warning' },
  unknown: { kind: 'unknown', icon: 'question' },
} as const satisfies Record<Verdict, { kind: 'ok' | 'warn' | 'bad' | 'unknown'; icon: IconName }>
