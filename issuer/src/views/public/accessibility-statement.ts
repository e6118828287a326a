import type { Locale } from '@stapel/shared'
import type { TextPage } from '../page-models.ts'

const statements: Record<Locale, TextPage> = {
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Stapel kunnen gebruiken, ook met een beperking, een oude telefoon of weinig ervaring met computers.',
    sections: [
      {
        heading: 'Waar wij ons aan houden',
        paragraphs: [
          'Wij bouwen volgens WCAG 2.2, niveau A en AA. Elke pagina wordt bij elke wijziging automatisch getest, op een smal en een breed scherm.',
        ],
        items: [
          'Alles werkt met alleen het toetsenbord.',
          'De pagina’s werken ook zonder JavaScript.',
          'Kleur is nooit de enige manier waarop wij iets vertellen.',
          'Je kunt de tekst vergroten tot 400 procent zonder opzij te schuiven.',
          'De teksten zijn geschreven op taalniveau B1.',
        ],
      },
      {
        heading: 'Wat nog niet goed is',
        paragraphs: [
          'Automatische tests vinden niet alles. Er is nog geen onderzoek door een onafhankelijk bureau gedaan.',
        ],
      },
      {
        heading: 'Loop je ergens tegenaan?',
        paragraphs: [
          'Laat het weten aan de organisatie die je het bewijs gaf. Op haar pagina staat hoe je haar bereikt. Zij kan je het bewijs ook op papier geven.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use Stapel, also with a disability, an old phone or little experience with computers.',
    sections: [
      {
        heading: 'What we hold ourselves to',
        paragraphs: [
          'We build by WCAG 2.2, levels A and AA. Every page is tested automatically with every change, on a narrow and on a wide screen.',
        ],
        items: [
          'Everything works with the keyboard alone.',
          'The pages work without JavaScript too.',
          'Colour is never the only way in which we tell something.',
          'You can enlarge the text to 400 per cent without scrolling sideways.',
          'The Dutch texts are written at language level B1.',
        ],
      },
      {
        heading: 'What is not good yet',
        paragraphs: ['Automatic tests do not find everything. No independent party has examined the pages yet.'],
      },
      {
        heading: 'Does something not work for you?',
        paragraphs: [
          'Tell the organisation that gave you the credential. Its page says how to reach it. It can also give you the credential on paper.',
        ],
      },
    ],
  },
}

export const accessibilityStatement = (locale: Locale): TextPage => statements[locale]
