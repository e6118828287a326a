import type { Message } from '@stapel/shared'
import { words } from '../../words/language.ts'

/** What home and the screens of goals both say. */
const nl = {
  loading: 'Doelen worden opgehaald…',
  building: 'Je bouwt aan: {title}',
  'lead.hours': {
    one: 'Je hebt {counted} van {wanted} uur. Nog 1 stap.',
    other: 'Je hebt {counted} van {wanted} uur. Nog {count} stappen.',
  },
  'lead.only-hours': 'Je hebt {counted} van {wanted} uur. Alleen nog uren.',
  'lead.steps': { one: 'Nog 1 stap.', other: 'Nog {count} stappen.' },
  'lead.done': 'Je hebt alles wat hiervoor nodig is. Vraag {issuer} om het diploma of certificaat.',
  'lead.done.own': 'Je hebt alles wat je wilde halen.',
  'lead.open': { one: 'Je begint hier nog. Er is 1 stap.', other: 'Je begint hier nog. Er zijn {count} stappen.' },
  'lead.job': {
    one: '{met} van {count} punt dat nodig is, past.',
    other: '{met} van de {count} punten die nodig zijn, passen.',
  },
  'lead.words': 'Dit is van jou. Jij weet wanneer je er bent.',
  'lead.gone': 'Dit doel wordt niet meer aangeboden, of is nu niet bereikbaar.',
  'issuer.unknown': 'de school',
  'wall.label': 'Jouw stapel, van de laatste stap boven tot wat je al hebt onder',
  top: 'Gehaald: {title}',
  'top.line': 'De school beslist en geeft het bewijs.',
  'step.final': 'Laatste stap: je laat alles samen zien',
  'step.one': 'Dit is nodig',
  'step.choice': { one: 'Kies er 1', other: 'Kies er {count}' },
  'step.hours': { one: 'Nog 1 uur erbij', other: 'Nog {count} uur erbij' },
  'step.hours.from': 'Bijvoorbeeld: {options}',
  'step.hours.none': 'Kies zelf een onderdeel dat meetelt',
  or: ' of ',
  'way.title': 'De kortste weg',
  'way.lead': {
    one: 'Met {hours} erbij ben je klaar. Het is 1 onderdeel:',
    other: 'Met {hours} erbij ben je klaar. Het zijn {count} onderdelen:',
  },
  'way.lead.job': {
    one: 'Met {hours} erbij kun je alles wat nodig is. Het is 1 onderdeel:',
    other: 'Met {hours} erbij kun je alles wat nodig is. Het zijn {count} onderdelen:',
  },
} as const

const en = {
  loading: 'Getting goals…',
  building: 'You are building: {title}',
  'lead.hours': {
    one: 'You have {counted} of {wanted} hours. 1 step to go.',
    other: 'You have {counted} of {wanted} hours. {count} steps to go.',
  },
  'lead.only-hours': 'You have {counted} of {wanted} hours. Only hours to go.',
  'lead.steps': { one: '1 step to go.', other: '{count} steps to go.' },
  'lead.done': 'You have all that is needed. Ask {issuer} for the diploma or certificate.',
  'lead.done.own': 'You have all that you wanted to reach.',
  'lead.open': { one: 'You begin here. There is 1 step.', other: 'You begin here. There are {count} steps.' },
  'lead.job': { one: '{met} of {count} needed point fits.', other: '{met} of the {count} needed points fit.' },
  'lead.words': 'This is yours. You know when you are there.',
  'lead.gone': 'This goal is not offered any more, or can not be reached now.',
  'issuer.unknown': 'the school',
  'wall.label': 'Your stack, from the last step on top down to what you have',
  top: 'Reached: {title}',
  'top.line': 'The school decides and gives the proof.',
  'step.final': 'Last step: you show it all together',
  'step.one': 'This is needed',
  'step.choice': { one: 'Choose 1', other: 'Choose {count}' },
  'step.hours': { one: '1 more hour', other: '{count} more hours' },
  'step.hours.from': 'For example: {options}',
  'step.hours.none': 'Choose a part that counts yourself',
  or: ' or ',
  'way.title': 'The shortest way',
  'way.lead': {
    one: 'With {hours} more you are done. It is 1 part:',
    other: 'With {hours} more you are done. It is {count} parts:',
  },
  'way.lead.job': {
    one: 'With {hours} more you can do all that is needed. It is 1 part:',
    other: 'With {hours} more you can do all that is needed. It is {count} parts:',
  },
} as const satisfies Record<keyof typeof nl, Message>

export const progressWords = words({ nl, en })
