import type { Message } from '@stapel/shared'
import { words } from '../../words/language.ts'

const nl = {
  title: 'Kies een doel',
  lead: 'Kijk rond. Open wat je aanspreekt: je ziet meteen hoe ver je al bent.',
  'back.goals': 'Alle doelen',
  find: 'Zoek op een woord',
  'find.hint': 'Bijvoorbeeld: zorg, metaal, lassen',
  qualifications: 'Een diploma of certificaat',
  'qualifications.none': 'Er zijn nu geen diploma’s of certificaten te zien.',
  jobs: 'Werk',
  'jobs.lead': 'Werkgevers vragen hier wat je kunt, niet welk diploma je hebt.',
  'jobs.none': 'Er is nu geen werk te zien. Heb je een link van een werkgever? Vul die onderaan in.',
  'none-found': 'Niets gevonden. Probeer een ander woord.',
  own: 'Iets van jezelf',
  'own.text': 'Leren omdat je het graag wilt. Je hoeft er geen reden voor te hebben.',
  'own.do': 'Bedenk een eigen doel',
  link: 'Heb je een link of een QR-code?',
  'link.label': 'Link van een school of werkgever',
  'link.do': 'Zoek op',
  'link.empty': 'Vul eerst een link in.',
  'link.wrong': 'Op deze link staat geen doel. Controleer of je hem helemaal hebt.',
  'link.busy': 'Even kijken…',
  'link.scan': 'Richt je camera op de QR-code van een school of werkgever.',
  mine: 'dit is al je doel',
} as const

const en = {
  title: 'Choose a goal',
  lead: 'Look around. Open what appeals to you: you see at once how far you are.',
  'back.goals': 'All goals',
  find: 'Search for a word',
  'find.hint': 'For example: care, metal, welding',
  qualifications: 'A qualification',
  'qualifications.none': 'There are no qualifications to see now.',
  jobs: 'Work',
  'jobs.lead': 'Employers ask here what you can do, not which diploma you have.',
  'jobs.none': 'There is no work to see now. Do you have a link of an employer? Fill it in below.',
  'none-found': 'Nothing found. Try another word.',
  own: 'Something of your own',
  'own.text': 'Learning because you would like to. You need no reason for it.',
  'own.do': 'Think of a goal of your own',
  link: 'Do you have a link or a QR code?',
  'link.label': 'Link of a school or employer',
  'link.do': 'Look it up',
  'link.empty': 'Fill in a link first.',
  'link.wrong': 'There is no goal at this link. Check whether you have all of it.',
  'link.busy': 'Looking…',
  'link.scan': 'Point your camera at the QR code of a school or employer.',
  mine: 'this is your goal already',
} as const satisfies Record<keyof typeof nl, Message>

export const chooseWords = words({ nl, en })
