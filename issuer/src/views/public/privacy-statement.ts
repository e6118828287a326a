import type { Locale } from '@stapel/shared'
import type { TextPage } from '../page-models.ts'

const statements: Record<Locale, TextPage> = {
  nl: {
    title: 'Privacy',
    lead: 'Je bewijs is van jou. Wij bewaren alleen wat nodig is om het te geven en te laten controleren.',
    sections: [
      {
        heading: 'Wat wij over je bewaren',
        paragraphs: ['De organisatie die je een bewijs geeft, bewaart hier:'],
        items: [
          'je naam, en je e-mailadres als je dat hebt gegeven;',
          'welk bewijs je kreeg, wanneer en waarom;',
          'of het bewijs nog geldt.',
        ],
      },
      {
        heading: 'Als je een kwalificatie aanvraagt',
        paragraphs: [
          'De organisatie bewaart dan ook de bewijzen die jij koos om te laten zien, en wat zij daarover besloot. Zes weken na de beslissing wissen we dat. Trek je je aanvraag in, dan zijn je bewijzen meteen weg.',
        ],
      },
      {
        heading: 'Wat nooit in een bewijs staat',
        paragraphs: [
          'Je burgerservicenummer, je geboortedatum en je adres staan nooit in een bewijs. Je e-mailadres staat er alleen onherkenbaar in.',
        ],
      },
      {
        heading: 'Wie wat ziet',
        paragraphs: [
          'Jij bepaalt aan wie je je bewijs laat zien. Wie het controleert, vraagt ons alleen een lange lijst op. Wij zien niet om welk bewijs het gaat.',
          'Je wallet staat op je eigen telefoon of computer. Wij kunnen er niet in kijken.',
        ],
      },
      {
        heading: 'Cookies',
        paragraphs: [
          'Wij gebruiken alleen cookies die nodig zijn: voor je taal, om formulieren te beschermen, om je na je wallet terug te brengen naar je aanvraag en om medewerkers ingelogd te houden. Wij volgen niemand.',
        ],
      },
      {
        heading: 'Je rechten',
        paragraphs: [
          'Wil je weten wat er over je bewaard wordt, of wil je dat laten verbeteren of verwijderen? Vraag het aan de organisatie die je het bewijs gaf. Zij is verantwoordelijk voor je gegevens.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'Your credential is yours. We keep only what is needed to give it and to have it checked.',
    sections: [
      {
        heading: 'What we keep about you',
        paragraphs: ['The organisation that gives you a credential keeps here:'],
        items: [
          'your name, and your e-mail address if you gave it;',
          'which credential you received, when and why;',
          'whether the credential is still valid.',
        ],
      },
      {
        heading: 'When you apply for a qualification',
        paragraphs: [
          'The organisation then also keeps the credentials that you chose to show, and what it decided about them. We erase that six weeks after the decision. If you withdraw your application, your credentials are gone at once.',
        ],
      },
      {
        heading: 'What is never in a credential',
        paragraphs: [
          'Your national number, date of birth and address are never in a credential. Your e-mail address is in it only in a form that nobody can read.',
        ],
      },
      {
        heading: 'Who sees what',
        paragraphs: [
          'You decide to whom you show your credential. Whoever checks it asks us only for one long list. We do not see which credential it is about.',
          'Your wallet is on your own phone or computer. We cannot look into it.',
        ],
      },
      {
        heading: 'Cookies',
        paragraphs: [
          'We use only cookies that are needed: for your language, to protect forms, to bring you back from your wallet to your application and to keep staff signed in. We track nobody.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'Do you want to know what is kept about you, or have it corrected or removed? Ask the organisation that gave you the credential. It is responsible for your data.',
        ],
      },
    ],
  },
}

export const privacyStatement = (locale: Locale): TextPage => statements[locale]
