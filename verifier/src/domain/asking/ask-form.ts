import {
  maxClientNameLength,
  maxPurposeLength,
  zCredentialsAsked,
  zPlainLine,
  type CredentialsAsked,
} from '@stapel/shared'
import { z } from 'zod'
import type { Wish } from './ask-person.ts'

export const askKinds = ['any', 'achievement', 'type'] as const

/** What somebody typed, to show it again. */
export interface AskForm {
  readonly clientName: string
  readonly purpose: string
  readonly what: string
  readonly achievement: string
  readonly achievementUrl: string
  readonly type: string
}

export type AskFormField = 'clientName' | 'purpose' | 'what' | 'achievement' | 'type'

export const emptyAskForm: AskForm = {
  clientName: '',
  purpose: '',
  what: 'any',
  achievement: '',
  achievementUrl: '',
  type: '',
}

/** Text of whatever was posted; what is missing is empty. */
export function readAskForm(body: unknown): AskForm {
  const fields = z.record(z.string(), z.unknown()).catch({}).parse(body)
  const text = (name: keyof AskForm) => {
    const value = fields[name]
    return typeof value === 'string' ? value.slice(0, 2000) : ''
  }
  return {
    clientName: text('clientName'),
    purpose: text('purpose'),
    what: text('what'),
    achievement: text('achievement'),
    achievementUrl: text('achievementUrl'),
    type: text('type'),
  }
}

/** The wish that the form expresses, or the fields that are not right. */
export function wishOf(form: AskForm): { readonly wish: Wish } | { readonly wrong: readonly AskFormField[] } {
  const clientName = zPlainLine(maxClientNameLength).safeParse(form.clientName)
  const purpose = zPlainLine(maxPurposeLength).safeParse(form.purpose)
  const asked = askedOf(form)
  if (clientName.success && purpose.success && typeof asked === 'object')
    return { wish: { clientName: clientName.data, purpose: purpose.data, asked } }
  return {
    wrong: [
      ...(clientName.success ? [] : (['clientName'] as const)),
      ...(purpose.success ? [] : (['purpose'] as const)),
      ...(typeof asked === 'object' ? [] : [asked]),
    ],
  }
}

function askedOf({ what, achievement, achievementUrl, type }: AskForm): CredentialsAsked | AskFormField {
  switch (what) {
    case 'any':
      return { kind: 'any-badge' }
    case 'achievement': {
      // The link that somebody pasted says more than the list above it.
      const url = achievementUrl.trim() || achievement
      const asked = zCredentialsAsked.safeParse({ kind: 'achievements', achievements: [url] })
      return asked.success && /^https?:\/\//.test(url) ? asked.data : 'achievement'
    }
    case 'type': {
      const asked = zCredentialsAsked.safeParse({ kind: 'achievement-type', achievementTypes: [type] })
      return asked.success ? asked.data : 'type'
    }
    default:
      return 'what'
  }
}
