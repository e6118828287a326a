import { createTranslator, type Message } from '../i18n/create-translator.ts'

const nl = {
  'title.valid': 'Dit bewijs is echt.',
  'title.valid-issuer-unknown': 'Dit bewijs is echt, maar wij kennen de uitgever niet.',
  'title.valid-not-for-this': 'Dit bewijs is echt, maar de uitgever is er niet voor erkend.',
  'title.revoked': 'Dit bewijs is ingetrokken.',
  'title.suspended': 'Dit bewijs is voor een tijd stopgezet.',
  'title.expired': 'Dit bewijs is verlopen.',
  'title.not-yet-valid': 'Dit bewijs is nog niet geldig.',
  'title.unknown': 'We weten niet zeker of dit bewijs echt is.',
  'title.invalid': 'Dit bewijs klopt niet.',
  'title.not-a-credential': 'Dit is geen bewijs dat wij kennen.',
  'title.presentation-valid': 'Alles wat hier gedeeld is, is echt.',
  'title.presentation-problem': 'Niet alles wat hier gedeeld is, is in orde.',
  'given.to': '{issuer} gaf het op {day} aan {name}.',
  'given.no-name': '{issuer} gaf het op {day}.',
  'given.no-day': 'Het is gegeven door {issuer}.',
  'given.says': 'Erin staat dat {issuer} het gaf.',
  'issuer.unnamed': 'een uitgever zonder naam',
  'valid.no-status':
    'Er is niets aan veranderd en het is nog geldig. De uitgever houdt niet bij of het is ingetrokken.',
  'valid.message': 'Er is niets aan veranderd en het is nog geldig. De uitgever geeft er een bericht bij.',
  'valid.all': 'Er is niets aan veranderd, het is niet ingetrokken en het is nog geldig.',
  'valid.until': 'Het geldt tot en met {day}.',
  'presentation.count': { one: 'Er zit {count} bewijs in.', other: 'Er zitten {count} bewijzen in.' },
  'ended.on': 'Het gold tot en met {day}.',
  'starts.on': 'Het geldt vanaf {day}.',
  'old-form': 'Het is een bewijs in een ouder formaat (Open Badges 2.0).',
  'advice.issuer-unknown': 'De uitgever staat niet op een lijst die wij kennen. Kijk op {host} wie het is.',
  'advice.issuer-unknown-no-host':
    'De uitgever staat niet op een lijst die wij kennen. Zoek op wie het is voordat je erop vertrouwt.',
  'advice.expired': 'Vraag de persoon of er een nieuwer bewijs is.',
  'whose.name':
    'Er staat een naam in: {name}. Dat zegt niet dat degene die het bestand liet zien, die persoon is. Wil je het zeker weten, vraag dan om een identiteitsbewijs, of laat de persoon het delen vanuit de wallet.',
  'whose.hashed':
    'De naam staat er versleuteld in. Een bestand alleen zegt niet van wie het is. Vraag de persoon om naam en e-mailadres, of laat de persoon het delen vanuit de wallet.',
  'whose.nobody':
    'Er staat geen naam in. Een bestand alleen zegt niet van wie het is. Laat de persoon het delen vanuit de wallet.',
  'whose.bound': 'Ja: degene die dit deelde, heeft de sleutel van de eigenaar.',
  'whose.bound-other':
    'Degene die dit deelde, heeft een eigen sleutel, maar de bewijzen staan op een andere. Vraag hoe dat kan.',
  'whose.bound-nobody':
    'Dat weten we niet: degene die dit deelde, heeft een eigen sleutel, maar in een bewijs staat niet bij welke sleutel het hoort. Vraag om een identiteitsbewijs.',
  'whose.unproven': 'Dat weten we niet: er is niet bewezen wie dit deelt. Laat de persoon het delen vanuit de wallet.',
  'whose.wrong': 'Nee, dat is niet bewezen. Vraag de persoon om het opnieuw te delen.',
  'whose.not-applicable': 'Dit kunnen we niet zeggen, want het bewijs zelf is niet in orde.',
} as const satisfies Record<string, Message>

const en = {
  'title.valid': 'This credential is real.',
  'title.valid-issuer-unknown': 'This credential is real, but we do not know the issuer.',
  'title.valid-not-for-this': 'This credential is real, but the issuer is not recognised for it.',
  'title.revoked': 'This credential has been withdrawn.',
  'title.suspended': 'This credential is suspended.',
  'title.expired': 'This credential has expired.',
  'title.not-yet-valid': 'This credential is not valid yet.',
  'title.unknown': 'We are not sure whether this credential is real.',
  'title.invalid': 'This credential is not right.',
  'title.not-a-credential': 'This is not a credential that we know.',
  'title.presentation-valid': 'Everything that was shared here is real.',
  'title.presentation-problem': 'Not everything that was shared here is in order.',
  'given.to': '{issuer} gave it to {name} on {day}.',
  'given.no-name': '{issuer} gave it on {day}.',
  'given.no-day': 'It was given by {issuer}.',
  'given.says': 'It says that {issuer} gave it.',
  'issuer.unnamed': 'an issuer without a name',
  'valid.no-status':
    'Nothing was changed and it is still valid. The issuer does not keep track of whether it was withdrawn.',
  'valid.message': 'Nothing was changed and it is still valid. The issuer adds a message.',
  'valid.all': 'Nothing was changed, it was not withdrawn and it is still valid.',
  'valid.until': 'It is valid until {day}.',
  'presentation.count': { one: 'It holds {count} credential.', other: 'It holds {count} credentials.' },
  'ended.on': 'It was valid until {day}.',
  'starts.on': 'It is valid from {day}.',
  'old-form': 'It is a credential in an older format (Open Badges 2.0).',
  'advice.issuer-unknown': 'The issuer is not on a list that we know. Look at {host} to see who it is.',
  'advice.issuer-unknown-no-host':
    'The issuer is not on a list that we know. Find out who it is before you rely on it.',
  'advice.expired': 'Ask the person whether there is a newer one.',
  'whose.name':
    'It holds a name: {name}. That does not say that the one who showed the file is that person. To be sure, ask for proof of identity, or let the person share it from the wallet.',
  'whose.hashed':
    'The name is in it in a coded form. A file alone does not say whose it is. Ask the person for name and e-mail address, or let the person share it from the wallet.',
  'whose.nobody':
    'There is no name in it. A file alone does not say whose it is. Let the person share it from the wallet.',
  'whose.bound': 'Yes: the one who shared this has the key of the owner.',
  'whose.bound-other':
    'The one who shared this has a key, but the credentials are about another one. Ask how that can be.',
  'whose.bound-nobody':
    'We do not know: the one who shared this has a key, but a credential does not say to which key it belongs. Ask for proof of identity.',
  'whose.unproven': 'We do not know: it was not proven who shares this. Let the person share it from the wallet.',
  'whose.wrong': 'No, that was not proven. Ask the person to share it again.',
  'whose.not-applicable': 'We cannot say, because the credential itself is not in order.',
} as const satisfies Record<keyof typeof nl, Message>

export const summaryWords = createTranslator({ nl, en })
