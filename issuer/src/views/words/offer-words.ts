import type { Message } from '@stapel/shared'

const nl = {
  'offer.title': 'Je hebt een bewijs gekregen',
  'offer.lead': '{name}, dit bewijs is van jou. {organisation} heeft vastgesteld wat je kunt.',
  'offer.open-wallet': 'Bewaar in mijn wallet',
  'offer.wallet-what':
    'Een wallet is een map op je telefoon of computer. Alleen jij kunt erin. Je hoeft niets te installeren.',
  'offer.code-title': 'Je hebt een code nodig',
  'offer.code-text': 'Die heb je apart gekregen van {organisation}: aan de balie of op het tweede blad van de brief.',
  'offer.until': 'Deze link werkt tot en met {day}.',
  'offer.other-wallet': 'Ik gebruik een andere wallet',
  'offer.other-wallet-text':
    'Scan deze code met je wallet. Zit je wallet op dit apparaat? Gebruik dan de link eronder.',
  'offer.other-wallet-link': 'Open in een andere wallet op dit apparaat',
  'offer.qr-label': 'QR-code voor een andere wallet',
  'offer.download': 'Liever een bestand?',
  'offer.download-text':
    'Je kunt het bewijs ook als bestand bewaren. Een werkgever of school kan elk van deze bestanden controleren.',
  'offer.download.pdf': 'Pdf om te printen',
  'offer.download.pdf-note': 'met een QR-code om te controleren',
  'offer.download.png': 'Badge als afbeelding (PNG)',
  'offer.download.png-note': 'bijvoorbeeld voor LinkedIn',
  'offer.download.svg': 'Badge als afbeelding (SVG)',
  'offer.download.svg-note': 'blijft scherp op elk formaat',
  'offer.download.json': 'Digitaal bewijs (JSON)',
  'offer.download.json-note': 'voor andere programma’s',
  'offer.contact': 'Vragen? Neem contact op met je organisatie:',
  'offer.renewed.title': 'Haal dit bewijs opnieuw op',
  'offer.renewed.text':
    'Dit bewijs heeft een nieuwe handtekening. Open het in dezelfde wallet als eerst. Aan wat je kunt verandert niets.',
  'offer.fetch-again': 'Haal het op in mijn wallet',
  'offer.claimed.title': 'Dit bewijs is al bewaard',
  'offer.claimed.text':
    'Dit bewijs zit al in een wallet. Het kan maar één keer worden opgehaald. Was jij dat niet? Neem dan contact op met je organisatie.',
  'offer.expired.title': 'Deze link is te oud',
  'offer.expired.text':
    'De link werkte tot en met {day}. Vraag je organisatie om een nieuwe. Het bewijs zelf is er nog.',
  'offer.revoked.title': 'Dit bewijs is ingetrokken',
  'offer.revoked.text':
    'Je organisatie heeft dit bewijs ingetrokken. Je kunt het niet meer ophalen. Wil je weten waarom? Vraag het je organisatie.',
  'offer.suspended.title': 'Dit bewijs geldt nu even niet',
  'offer.suspended.text':
    'Je organisatie heeft dit bewijs opgeschort. Als dat voorbij is, kun je het ophalen met dezelfde link.',
  'offer.superseded.title': 'Er is een nieuwer bewijs',
  'offer.superseded.text':
    'Dit bewijs is vervangen door een verbeterd bewijs. Daarvoor heb je een andere link gekregen.',
  'offer.replaced.title': 'Er is een nieuwere link',
  'offer.replaced.text': 'Voor dit bewijs is een nieuwe link gemaakt. Kijk in je mailbox, of vraag je organisatie.',
  'offer.to-wallet': 'Naar mijn wallet',
  'offer.page-title': 'Je bewijs',
} as const

const en = {
  'offer.title': 'You have received a credential',
  'offer.lead': '{name}, this credential is yours. {organisation} has established what you can do.',
  'offer.open-wallet': 'Keep in my wallet',
  'offer.wallet-what':
    'A wallet is a folder on your phone or computer. Only you can open it. You need not install anything.',
  'offer.code-title': 'You need a code',
  'offer.code-text': '{organisation} gave it to you separately: at the desk or on the second sheet of the letter.',
  'offer.until': 'This link works until {day}.',
  'offer.other-wallet': 'I use another wallet',
  'offer.other-wallet-text':
    'Scan this code with your wallet. Is your wallet on this device? Then use the link below it.',
  'offer.other-wallet-link': 'Open in another wallet on this device',
  'offer.qr-label': 'QR code for another wallet',
  'offer.download': 'Do you prefer a file?',
  'offer.download-text':
    'You can also keep the credential as a file. An employer or school can check each of these files.',
  'offer.download.pdf': 'PDF to print',
  'offer.download.pdf-note': 'with a QR code to check it',
  'offer.download.png': 'Badge as an image (PNG)',
  'offer.download.png-note': 'for LinkedIn, for example',
  'offer.download.svg': 'Badge as an image (SVG)',
  'offer.download.svg-note': 'stays sharp at any size',
  'offer.download.json': 'Digital credential (JSON)',
  'offer.download.json-note': 'for other programs',
  'offer.contact': 'Questions? Contact your organisation:',
  'offer.renewed.title': 'Fetch this credential again',
  'offer.renewed.text':
    'This credential has a new signature. Open it in the same wallet as before. Nothing changes in what you can do.',
  'offer.fetch-again': 'Fetch it into my wallet',
  'offer.claimed.title': 'This credential has been kept already',
  'offer.claimed.text':
    'This credential is in a wallet. It can be collected only once. Was it not you? Then contact your organisation.',
  'offer.expired.title': 'This link is too old',
  'offer.expired.text':
    'The link worked until {day}. Ask your organisation for a new one. The credential itself still exists.',
  'offer.revoked.title': 'This credential has been revoked',
  'offer.revoked.text':
    'Your organisation has revoked this credential. You can no longer collect it. Do you want to know why? Ask your organisation.',
  'offer.suspended.title': 'This credential is not valid for the moment',
  'offer.suspended.text':
    'Your organisation has suspended this credential. When that is over, you can collect it with the same link.',
  'offer.superseded.title': 'There is a newer credential',
  'offer.superseded.text':
    'This credential has been replaced by a corrected one. You have received another link for that.',
  'offer.replaced.title': 'There is a newer link',
  'offer.replaced.text':
    'A new link has been made for this credential. Look in your mailbox, or ask your organisation.',
  'offer.to-wallet': 'To my wallet',
  'offer.page-title': 'Your credential',
} satisfies Record<keyof typeof nl, Message>

export const offerWords = { nl, en }
