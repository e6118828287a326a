import type { Locale } from '@stapel/shared'
import type { Actor } from '../../domain/access/actor.ts'
import { translate } from '../words/index.ts'

export function describeActor(actor: Actor, locale: Locale): string {
  switch (actor.kind) {
    case 'staff':
      return actor.name
    case 'api-key':
      return translate(locale, 'who.api-key', { name: actor.name })
    case 'learner':
      return translate(locale, 'who.learner')
    case 'operator':
      return translate(locale, 'who.operator')
    case 'system':
      return translate(locale, 'who.system')
  }
}
