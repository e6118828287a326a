import type { Message } from '@stapel/shared'
import { words } from '../../words/language.ts'

const nl = {
  title: 'Badge toevoegen',
  lead: 'Scan een QR-code, kies een bestand of plak een link of tekst.',
  'scan.title': 'QR-code scannen',
  'scan.text':
    'Staat er een QR-code in je brief of op een scherm? Richt je camera erop. Dat kan ook als iemand je badges wil zien.',
  'scan.start': 'Camera aanzetten',
  'scan.stop': 'Camera uitzetten',
  'scan.look': 'De camera staat aan. Houd de QR-code voor de camera.',
  'scan.denied': 'We mogen de camera niet gebruiken. Sta dat toe in je browser, of plak de link uit je e-mail.',
  'scan.none': 'We vinden geen camera. Plak dan de link uit je e-mail.',
  'scan.failed': 'Scannen lukt nu niet. Plak dan de link uit je e-mail.',
  'scan.not-ours': 'In deze QR-code staat geen badge, en ook geen vraag om je badges.',
  'file.title': 'Bestand kiezen',
  'file.text': 'Een badge als plaatje (PNG of SVG), PDF, JSON of JWT. Je kunt het ook hierheen slepen.',
  'file.label': 'Kies een of meer bestanden',
  'experience.title': 'Kun je iets zonder badge?',
  'experience.text': 'Schrijf op wat je deed en wat je daardoor kunt.',
  'experience.do': 'Ervaring toevoegen',
  'paste.title': 'Link of tekst plakken',
  'paste.label': 'Link uit je e-mail, of de tekst van een badge',
  'paste.empty': 'Plak eerst een link of tekst.',
  'paste.do': 'Verder',
  busy: 'We openen en controleren de badge…',
  added: '{title} staat in je wallet. {verdict}.',
  held: '{title} heb je al.',
  open: 'Bekijk de badge',
  refused: '{name} is niet toegevoegd',
  'refused.paste': 'Dit is niet toegevoegd',
  'why.no-badge-inside':
    'In dit plaatje zit geen badge. Download het plaatje opnieuw bij wie het gaf: een foto of schermafdruk werkt niet.',
  'why.more-than-one-badge': 'In dit plaatje zit meer dan één badge. Vraag om een apart bestand per badge.',
  'why.too-large': 'Het bestand is te groot. Een badge is nooit groter dan 10 MB.',
  'why.not-json': 'Het bestand is niet heel: een stuk ontbreekt of is veranderd. Download het opnieuw.',
  'why.damaged': 'Het bestand is beschadigd. Download het opnieuw.',
  'why.not-a-credential': 'Dit is geen badge. Kies het bestand dat je van de school hebt gekregen.',
  'why.unknown-carrier':
    'Dit is geen badge in een vorm die we kennen. Kies een PNG, SVG, PDF, JSON of JWT, of plak een link.',
  'why.several': 'Hier zitten meer badges in. Voeg ze één voor één toe.',
  'why.empty': 'Het bestand is leeg.',
  'why.url': 'Deze link wijst niet naar een badge die we kunnen openen. Download het bestand en voeg dat toe.',
  'why.failed': 'Openen lukte niet. Ben je online? Probeer het dan opnieuw.',
} as const

const en = {
  title: 'Add a badge',
  lead: 'Scan a QR code, choose a file, or paste a link or text.',
  'scan.title': 'Scan a QR code',
  'scan.text':
    'Is there a QR code in your letter or on a screen? Point your camera at it. Also when somebody wants to see your badges.',
  'scan.start': 'Switch on the camera',
  'scan.stop': 'Switch off the camera',
  'scan.look': 'The camera is on. Hold the QR code in front of it.',
  'scan.denied': 'We may not use the camera. Allow it in your browser, or paste the link from your e-mail.',
  'scan.none': 'We find no camera. Paste the link from your e-mail.',
  'scan.failed': 'Scanning does not work now. Paste the link from your e-mail.',
  'scan.not-ours': 'There is no badge in this QR code, and no request for your badges either.',
  'file.title': 'Choose a file',
  'file.text': 'A badge as a picture (PNG or SVG), PDF, JSON or JWT. You can also drag it here.',
  'file.label': 'Choose one or more files',
  'experience.title': 'Can you do something without a badge?',
  'experience.text': 'Write down what you did and what you can do because of it.',
  'experience.do': 'Add experience',
  'paste.title': 'Paste a link or text',
  'paste.label': 'Link from your e-mail, or the text of a badge',
  'paste.empty': 'Paste a link or text first.',
  'paste.do': 'Go on',
  busy: 'Opening and checking the badge…',
  added: '{title} is in your wallet. {verdict}.',
  held: 'You have {title} already.',
  open: 'Look at the badge',
  refused: '{name} has not been added',
  'refused.paste': 'This has not been added',
  'why.no-badge-inside':
    'There is no badge in this picture. Download it again from who gave it: a photo or screenshot does not work.',
  'why.more-than-one-badge': 'There is more than one badge in this picture. Ask for one file for each badge.',
  'why.too-large': 'The file is too large. A badge is never larger than 10 MB.',
  'why.not-json': 'The file is not whole: a part is missing or was changed. Download it again.',
  'why.damaged': 'The file is damaged. Download it again.',
  'why.not-a-credential': 'This is no badge. Choose the file that you got from the school.',
  'why.unknown-carrier':
    'This is no badge in a form that we know. Choose a PNG, SVG, PDF, JSON or JWT, or paste a link.',
  'why.several': 'There are several badges in it. Add them one by one.',
  'why.empty': 'The file is empty.',
  'why.url': 'This link does not lead to a badge that we can open. Download the file and add that.',
  'why.failed': 'Opening did not work. Are you online? Then try again.',
} as const satisfies Record<keyof typeof nl, Message>

export const addWords = words({ nl, en })
type WhyKey = Extract<keyof typeof nl, `why.${string}`>

const whyByCode: Readonly<Record<string, WhyKey>> = {
  'no-badge-inside': 'why.no-badge-inside',
  'more-than-one-badge': 'why.more-than-one-badge',
  'too-large': 'why.too-large',
  'image-too-large': 'why.too-large',
  'text-too-large': 'why.too-large',
  'not-json': 'why.not-json',
  'not-a-credential': 'why.not-a-credential',
  'unknown-carrier': 'why.unknown-carrier',
  'not-utf8': 'why.damaged',
  'one-carrier-only': 'why.several',
  presentation: 'why.several',
  empty: 'why.empty',
  'url-not-fetchable': 'why.url',
  'url-unreachable': 'why.url',
  failed: 'why.failed',
}

/** Why something was refused and what to do, from the code of the verification. What has no sentence of its own is a damaged file. */
export const whyRefused = (code: string): string => addWords(whyByCode[code] ?? 'why.damaged')
