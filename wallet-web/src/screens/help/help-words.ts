import type { Message } from '@stapel/shared'
import { words } from '../../words/language.ts'

const nl = {
  back: 'Meer',
  title: 'Hulp en uitleg',
  lead: 'Korte antwoorden op wat mensen vaak vragen.',
  'q.what': 'Wat is een badge?',
  'a.what':
    'Een badge is een digitaal bewijs van iets wat je kunt. Er staat in wat je kunt, op welk niveau, hoe het is getoetst en wie dat zegt. De school heeft er een digitale handtekening onder gezet. Daarom kan iedereen zien dat hij echt is.',
  'q.stack': 'Wat is stapelen?',
  'a.stack':
    'Veel badges tellen mee voor iets groters, zoals een diploma of certificaat. Onder “Doelen” zie je hoe ver je bent en wat er nog ontbreekt. Eén badge mag meetellen voor meer doelen.',
  'q.level': 'Wat betekent het niveau?',
  'a.level':
    'NLQF is de Nederlandse ladder van niveaus: van Instroom en 1 (vmbo, entree) en 4 (mbo-4, havo) tot 6 (hbo-bachelor) en 8 (doctor). EQF is de Europese ladder. Staat er “niet officieel ingeschaald”? Dan is het niveau de inschatting van de uitgever.',
  levels: 'Alle niveaus op een rij',
  'q.real': 'Hoe weet ik dat een badge echt is?',
  'a.real':
    'Stapel controleert elke badge in je browser: klopt de handtekening, is hij niet veranderd, niet ingetrokken en nog geldig? Het antwoord staat bovenaan bij de badge. Kon iets niet worden gecontroleerd, dan staat dat er ook.',
  'q.show': 'Hoe laat ik zien wat ik kan?',
  'a.show':
    'Open een badge en download het bestand. Dat kun je meesturen met een sollicitatie. De ander controleert het zelf, zonder account.',
  'q.mine': 'Van wie zijn mijn badges?',
  'a.mine':
    'Van jou. Ze staan op jouw apparaat. De school kan ze niet weghalen. De school kan wel zeggen dat een badge niet meer geldt; dan zie je dat hier.',
  'q.lost': 'Wat als ik mijn telefoon kwijtraak?',
  'a.lost':
    'Met je reservekopie en je herstelcode zet je alles terug op een ander apparaat. Heb je die niet? Vraag elke school om je badge opnieuw te sturen.',
  'q.can-already': 'Ik kan al iets. Moet ik dan toch een cursus doen?',
  'a.can-already':
    'Vaak niet. Wat telt is wat je kunt, niet hoe je het hebt geleerd. Bij veel badges kun je meteen een toets doen of werk laten zien. Vraag het de school.',
  'not-found.title': 'Deze pagina is er niet',
  'not-found.text': 'De link is misschien niet helemaal goed overgenomen.',
  'not-found.home': 'Naar mijn stapel',
} as const

const en = {
  back: 'More',
  title: 'Help and explanation',
  lead: 'Short answers to what people often ask.',
  'q.what': 'What is a badge?',
  'a.what':
    'A badge is digital proof of something that you can do. It says what you can do, at which level, how that was assessed and who says so. The school has put a digital signature under it. That is why everybody can see that it is real.',
  'q.stack': 'What is stacking?',
  'a.stack':
    'Many badges count toward something larger, such as a diploma or certificate. Under “Goals” you see how far you are and what is missing. One badge may count toward several goals.',
  'q.level': 'What does the level mean?',
  'a.level':
    'NLQF is the Dutch ladder of levels: from Entry and 1 (pre-vocational) and 4 (vocational level 4, upper secondary) to 6 (bachelor) and 8 (doctor). EQF is the European ladder. Does it say “not officially classified”? Then the level is the issuer’s own estimate.',
  levels: 'All levels in a row',
  'q.real': 'How do I know that a badge is real?',
  'a.real':
    'Stapel checks each badge in your browser: is the signature right, has it not been changed, not revoked, and is it still valid? The answer stands on top of the badge. If something could not be checked, it says so too.',
  'q.show': 'How do I show what I can do?',
  'a.show':
    'Open a badge and download the file. You can send it with an application. The other person checks it themselves, without an account.',
  'q.mine': 'Whose are my badges?',
  'a.mine':
    'Yours. They are on your device. The school cannot take them away. It can say that a badge is no longer valid; you will see that here.',
  'q.lost': 'What if I lose my phone?',
  'a.lost':
    'With your backup and your recovery code you restore everything on another device. Do you not have those? Ask each school to send your badge again.',
  'q.can-already': 'I can do something already. Must I take a course?',
  'a.can-already':
    'Often not. What counts is what you can do, not how you learned it. For many badges you can take a test or show your work at once. Ask the school.',
  'not-found.title': 'This page does not exist',
  'not-found.text': 'The link may not have been copied completely.',
  'not-found.home': 'To my stack',
} as const satisfies Record<keyof typeof nl, Message>

export const helpWords = words({ nl, en })
