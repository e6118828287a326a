import type { Message } from '@stapel/shared'
import { words } from '../../words/language.ts'

const nl = {
  title: 'Wat je hebt gedeeld',
  back: 'Meer',
  lead: 'Deze lijst staat alleen in jouw wallet.',
  none: 'Je hebt nog niets gedeeld. Vraagt iemand om je badges? Dan zie je hier later met wie je wat deelde.',
  with: 'Met {name}',
  proven: 'Gevraagd via {host}. Dat is toen gecontroleerd.',
  unproven: 'Verstuurd naar {host}. We konden niet nagaan wie dat is.',
  purpose: 'Waarvoor: {purpose}',
  badges: 'Gedeeld',
  unknown: 'We kregen geen antwoord. We weten niet of het is aangekomen.',
  remove: 'Haal uit deze lijst',
  'remove.note': 'Iets uit de lijst halen maakt het delen niet ongedaan: de ander houdt wat je liet zien.',
  removed: 'Gedeeld met {name} is uit de lijst gehaald.',
  undo: 'Zet terug',
  undone: 'Gedeeld met {name} staat weer in de lijst.',
} as const

const en = {
  title: 'What you have shared',
  back: 'More',
  lead: 'This list is in your wallet only.',
  none: 'You have shared nothing yet. Does somebody ask for your badges? Then you will see here with whom you shared what.',
  with: 'With {name}',
  proven: 'Asked by way of {host}. That was checked then.',
  unproven: 'Sent to {host}. We could not find out who that is.',
  purpose: 'What for: {purpose}',
  badges: 'Shared',
  unknown: 'We got no answer. We do not know whether it came through.',
  remove: 'Take out of this list',
  'remove.note': 'Taking something out of the list does not undo the sharing: the other keeps what you showed.',
  removed: 'Shared with {name} has been taken out of the list.',
  undo: 'Put back',
  undone: 'Shared with {name} is in the list again.',
} as const satisfies Record<keyof typeof nl, Message>

export const sharedWords = words({ nl, en })
