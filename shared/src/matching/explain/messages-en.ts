import type { Message } from '../../i18n/create-translator.ts'
import type { matchingNl } from './messages-nl.ts'

export const matchingEn = {
  'verdict.ontbreekt': 'missing',
  'verdict.alleen-zelf-gezegd': 'only self-declared',
  'verdict.alleen-bevestigd': 'only confirmed',
  'verdict.te-laag': 'too low',
  'verdict.niveau-niet-officieel': 'level not official',
  'verdict.ouder-dan': { one: 'older than {count} month', other: 'older than {count} months' },
  'verdict.hoger-dan-nodig': 'higher than needed',
  'verdict.past': 'fits',

  'why.ontbreekt': 'There is nothing about this that counts.',
  'why.alleen-zelf-gezegd': 'This person says so. Nobody has confirmed or assessed it.',
  'why.alleen-bevestigd': 'Somebody has confirmed this. It has not been assessed.',
  'why.confirmed-by-unknown': 'Somebody who is not known has confirmed this. It has not been assessed.',
  'why.te-laag': 'The level is {level}. Asked is {wanted}.',
  'why.level-unknown': 'It names no level that can be compared with {wanted}.',
  'why.niveau-niet-officieel': 'The level is {level}, but not established in the way that is asked.',
  'why.ouder-dan': { one: 'This was achieved {count} month ago.', other: 'This was achieved {count} months ago.' },
  'why.date-unknown': 'It does not say when this was achieved.',
  'why.hoger-dan-nodig': 'The level is {level}. That is higher than asked.',
  'why.past': 'This fits what is asked.',

  'asked.age': { one: 'achieved at most {count} month ago', other: 'achieved at most {count} months ago' },
  'asked.level': '{level} or higher',
  'asked.basis': 'level {bases}',
  'asked.attestation': '{attestation} suffices',
  'asked.must': 'needed',
  'asked.nice': 'nice to have',
  'have.awarded': 'achieved on {day}',

  'licence.held': 'This person is authorised: {title}.',
  'licence.missing': 'There is no valid proof of authorisation. Being able is not the same as being allowed.',
  'counts.must': { one: '{met} of {count} needed point fits', other: '{met} of the {count} needed points fit' },
  'counts.nice': { one: '{met} of {count} extra point fits', other: '{met} of the {count} extra points fit' },
  'human-decides': 'This is no judgement of a person. A human decides, and may know more than is written here.',
} as const satisfies Record<keyof typeof matchingNl, Message>
