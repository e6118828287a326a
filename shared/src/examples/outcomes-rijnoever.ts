import type { ExampleOutcomeText } from './example-outcome-text.ts'

export const rijnoeverOutcomes = {
  'gevaar-zien': {
    text: {
      nl: 'Herkent gevaarlijke situaties en stoffen op de eigen werkplek en schat in hoe groot het risico is.',
      en: 'Recognises dangerous situations and substances at the workplace and estimates how great the risk is.',
    },
    plain: { nl: 'gevaar op de werkplek zien', en: 'see danger at the workplace' },
    kind: 'vaardigheid',
  },
  'stoppen-en-melden': {
    text: {
      nl: 'Legt het werk stil als het niet veilig is en meldt dat volgens de regels van het bedrijf.',
      en: 'Stops the work when it is not safe and reports it by the rules of the company.',
    },
    plain: { nl: 'stoppen en melden als het niet veilig is', en: 'stop and report when it is not safe' },
    kind: 'verantwoordelijkheid',
  },
  'pbm-gebruiken': {
    text: {
      nl: 'Kiest persoonlijke beschermingsmiddelen die bij het werk passen, controleert ze en gebruikt ze goed.',
      en: 'Chooses personal protective equipment that suits the work, checks it and uses it properly.',
    },
    plain: {
      nl: 'persoonlijke beschermingsmiddelen (PBM) goed gebruiken',
      en: 'use personal protective equipment properly',
    },
    kind: 'vaardigheid',
  },
  'materiaal-en-energie-besparen': {
    text: {
      nl: 'Bespaart materiaal en energie in het eigen werk en laat met cijfers zien wat dat oplevert.',
      en: 'Saves material and energy in the own work and shows with figures what that brings.',
    },
    plain: { nl: 'materiaal en energie besparen op mijn werk', en: 'save material and energy in my work' },
    kind: 'vaardigheid',
  },
  'verbetering-voorstellen': {
    text: {
      nl: 'Stelt een verbetering van het werkproces voor en onderbouwt die met kosten, baten en gevolgen.',
      en: 'Proposes an improvement of the work process and supports it with costs, benefits and consequences.',
    },
    plain: { nl: 'een verbetering voorstellen en onderbouwen', en: 'propose an improvement and give reasons for it' },
    kind: 'verantwoordelijkheid',
  },
  'goederen-ontvangen': {
    text: {
      nl: 'Ontvangt goederen en controleert ze op soort, aantal en schade aan de hand van de pakbon.',
      en: 'Receives goods and checks their kind, number and damage against the packing slip.',
    },
    plain: { nl: 'goederen ontvangen en controleren', en: 'receive and check goods' },
    kind: 'vaardigheid',
  },
  'voorraad-bijwerken': {
    text: {
      nl: 'Werkt de voorraad bij in het systeem van het bedrijf en meldt verschillen.',
      en: 'Updates the stock in the company system and reports differences.',
    },
    plain: { nl: 'voorraad bijwerken', en: 'update the stock' },
    kind: 'vaardigheid',
  },
  'taak-overdragen': {
    text: {
      nl: 'Draagt een taak zo over dat een collega er zonder vragen mee verder kan.',
      en: 'Hands over a task in such a way that a colleague can go on without questions.',
    },
    plain: { nl: 'een taak duidelijk overdragen', en: 'hand over a task clearly' },
    kind: 'vaardigheid',
  },
  'feedback-vragen-en-geven': {
    text: {
      nl: 'Vraagt feedback op het eigen werk, geeft feedback aan een ander en doet er iets mee.',
      en: 'Asks for feedback on the own work, gives feedback to others and acts on it.',
    },
    plain: { nl: 'feedback vragen en geven', en: 'ask for and give feedback' },
    kind: 'verantwoordelijkheid',
  },
} as const satisfies Record<string, ExampleOutcomeText>
