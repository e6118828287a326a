/** What everybody sees of an error: its HTTP status and one sentence for people. */
export interface ErrorCodeEntry {
  readonly status: number
  readonly title: { readonly nl: string; readonly en: string }
}

/**
 * The closed registry of error codes. A code is part of the contract: it never changes its meaning.
 * To add one: append it under its topic; the sentence says what happened and, where it can, what to do.
 */
export const errorCodes = {
  // The request
  'bad-request': { status: 400, title: { nl: 'Deze aanvraag klopt niet.', en: 'This request is not right.' } },
  'invalid-input': {
    status: 400,
    title: { nl: 'Niet alles is goed ingevuld.', en: 'Not everything is filled in correctly.' },
  },
  'invalid-json': { status: 400, title: { nl: 'Dit is geen geldige JSON.', en: 'This is not valid JSON.' } },
  'invalid-cursor': {
    status: 400,
    title: {
      nl: 'Deze pagina van de lijst bestaat niet. Begin opnieuw bij het begin van de lijst.',
      en: 'This page of the list does not exist. Start again at the beginning of the list.',
    },
  },
  'not-signed-in': { status: 401, title: { nl: 'Log eerst in.', en: 'Sign in first.' } },
  'invalid-api-key': { status: 401, title: { nl: 'Deze API-sleutel werkt niet.', en: 'This API key does not work.' } },
  'not-allowed': { status: 403, title: { nl: 'Je mag dit niet doen.', en: 'You are not allowed to do this.' } },
  'form-expired': {
    status: 403,
    title: {
      nl: 'Dit formulier is verlopen. Ga terug, laad de pagina opnieuw en probeer het nog eens.',
      en: 'This form has expired. Go back, reload the page and try again.',
    },
  },
  'not-found': { status: 404, title: { nl: 'Dit bestaat niet (meer).', en: 'This does not exist (any more).' } },
  'method-not-allowed': { status: 405, title: { nl: 'Dat kan hier niet.', en: 'That is not possible here.' } },
  'not-acceptable': {
    status: 406,
    title: { nl: 'In deze vorm kunnen wij het niet geven.', en: 'We cannot give it in this form.' },
  },
  'already-exists': { status: 409, title: { nl: 'Dit bestaat al.', en: 'This exists already.' } },
  'changed-meanwhile': {
    status: 409,
    title: {
      nl: 'Iemand anders heeft dit net veranderd. Laad de pagina opnieuw.',
      en: 'Somebody else has just changed this. Reload the page.',
    },
  },
  'too-large': { status: 413, title: { nl: 'Dit is te groot.', en: 'This is too large.' } },
  'unsupported-media-type': {
    status: 415,
    title: { nl: 'Dit soort bestand kunnen wij niet lezen.', en: 'We cannot read this kind of file.' },
  },
  'document-invalid': {
    status: 422,
    title: { nl: 'Dit kunnen wij zo niet bewaren.', en: 'We cannot keep this as it is.' },
  },
  'too-many-requests': {
    status: 429,
    title: {
      nl: 'Dat waren veel aanvragen achter elkaar. Wacht even en probeer het dan opnieuw.',
      en: 'Those were many requests in a row. Wait a moment and try again.',
    },
  },

  // The installation
  'internal-error': {
    status: 500,
    title: {
      nl: 'Er ging iets mis bij ons. Probeer het later nog eens.',
      en: 'Something went wrong on our side. Try again later.',
    },
  },
  'schema-too-new': {
    status: 500,
    title: {
      nl: 'Deze versie van het programma is te oud voor de gegevens.',
      en: 'This version of the program is too old for the data.',
    },
  },
  'mail-not-sent': {
    status: 502,
    title: { nl: 'De e-mail kon niet worden verstuurd.', en: 'The e-mail could not be sent.' },
  },
  'not-ready': {
    status: 503,
    title: {
      nl: 'Wij zijn even niet bereikbaar. Probeer het zo nog eens.',
      en: 'We cannot be reached for a moment. Try again soon.',
    },
  },
  'store-busy': {
    status: 503,
    title: { nl: 'Het is nu erg druk. Probeer het zo nog eens.', en: 'It is very busy now. Try again soon.' },
  },

  // The issuer
  'badge-image-refused': {
    status: 400,
    title: {
      nl: 'Dit plaatje kan niet. Kies een PNG van 90 tot 2000 pixels breed en hoog, van hoogstens 1 MB.',
      en: 'This picture cannot be used. Choose a PNG of 90 to 2000 pixels wide and high, of at most 1 MB.',
    },
  },
  'sign-in-failed': {
    status: 401,
    title: { nl: 'E-mailadres of wachtwoord klopt niet.', en: 'The e-mail address or password is not right.' },
  },
  'link-not-valid': {
    status: 410,
    title: {
      nl: 'Deze link werkt niet meer. Vraag een nieuwe.',
      en: 'This link does not work any more. Ask for a new one.',
    },
  },
  'last-administrator': {
    status: 409,
    title: {
      nl: 'Een organisatie heeft altijd een beheerder. Maak eerst iemand anders beheerder.',
      en: 'An organisation always has an administrator. Make somebody else administrator first.',
    },
  },
  'not-published': {
    status: 409,
    title: { nl: 'Dit is nog niet gepubliceerd.', en: 'This has not been published yet.' },
  },
  'already-published': {
    status: 409,
    title: {
      nl: 'Dit is al gepubliceerd en verandert niet meer. Maak een nieuwe versie.',
      en: 'This has been published and changes no more. Make a new version.',
    },
  },
  'wrong-state': {
    status: 409,
    title: { nl: 'Dat kan nu niet (meer).', en: 'That is not possible now (any more).' },
  },
  'rule-not-met': {
    status: 409,
    title: {
      nl: 'Wat de aanvrager liet zien, is niet (meer) genoeg voor deze kwalificatie. Er is niets uitgegeven.',
      en: 'What the applicant showed is not (any more) enough for this qualification. Nothing was awarded.',
    },
  },
  'not-mandated': {
    status: 403,
    title: {
      nl: 'Dit is van een andere organisatie, en die laat jullie dit nu niet uitreiken. Vraag het daar.',
      en: 'This belongs to another organisation, which does not let you award it now. Ask there.',
    },
  },
  'awarded-by-decision': {
    status: 409,
    title: {
      nl: 'Dit geef je niet met de hand: een kwalificatie komt uit een aanvraag, een vrijstelling uit een besluit van de examencommissie.',
      en: 'This is not awarded by hand: a qualification comes of an application, an exemption of a decision by the examination board.',
    },
  },
  'holder-not-proven': {
    status: 409,
    title: {
      nl: 'Wie dit bewijs deelde, heeft niet laten zien dat het van hem is. Dat kan een mens niet goedmaken.',
      en: 'Who shared this credential has not shown that it is theirs. Nobody can decide that.',
    },
  },
  'exemption-not-for-this-board': {
    status: 409,
    title: {
      nl: 'Voor dit onderdeel telt een vrijstelling van jullie examencommissie niet.',
      en: 'An exemption by your examination board does not count for this part.',
    },
  },
  'cannot-be-suspended': {
    status: 409,
    title: {
      nl: 'Deze badge kan niet worden opgeschort. Intrekken kan wel.',
      en: 'This badge cannot be suspended. It can be revoked.',
    },
  },
  'outcome-unknown': {
    status: 400,
    title: { nl: 'Een leeruitkomst is hier niet bekend.', en: 'A learning outcome is not known here.' },
  },
  'qualification-unfinished': {
    status: 409,
    title: {
      nl: 'De regels van deze kwalificatie zijn nog niet af. Bekijk in de editor wat er nog moet.',
      en: 'The rules of this qualification are not finished yet. The editor shows what is left to do.',
    },
  },
  'part-not-possible': {
    status: 409,
    title: {
      nl: 'Dit onderdeel kan daar niet staan, of het is er niet meer. Er is niets veranderd.',
      en: 'This part cannot be there, or it is gone. Nothing has changed.',
    },
  },
  'too-many-examples': {
    status: 409,
    title: {
      nl: 'Er zijn hoogstens 20 voorbeelden. Verwijder er eerst een.',
      en: 'There are at most 20 examples. Remove one first.',
    },
  },
  'csv-unreadable': {
    status: 400,
    title: {
      nl: 'Dit bestand kunnen wij niet lezen als CSV met een regel met kolomnamen.',
      en: 'We cannot read this file as CSV with a line of column names.',
    },
  },
  'too-many-rows': {
    status: 400,
    title: {
      nl: 'Dit zijn te veel regels. Verdeel het bestand.',
      en: 'These are too many rows. Divide the file.',
    },
  },
  'outcome-file-refused': {
    status: 400,
    title: {
      nl: 'In dit bestand staan fouten. Er is niets overgenomen.',
      en: 'There are mistakes in this file. Nothing was taken over.',
    },
  },
  'import-stale': {
    status: 409,
    title: {
      nl: 'Er is iets veranderd sinds dit voorbeeld is gemaakt. Er is niets overgenomen. Lees het bestand opnieuw in.',
      en: 'Something has changed since this preview was made. Nothing was taken over. Read the file again.',
    },
  },
  'no-signing-key': {
    status: 409,
    title: {
      nl: 'Deze organisatie heeft geen sleutel om zo te ondertekenen.',
      en: 'This organisation has no key to sign in this way.',
    },
  },
  'credential-not-issuable': {
    status: 400,
    title: { nl: 'Dit kunnen wij niet ondertekenen.', en: 'We cannot sign this.' },
  },

  // What is handed in to be verified
  empty: {
    status: 400,
    title: {
      nl: 'Er is niets om te controleren. Kies een bestand, of plak een tekst of link.',
      en: 'There is nothing to check. Choose a file, or paste a text or a link.',
    },
  },
  'unknown-carrier': {
    status: 400,
    title: {
      nl: 'Dit is geen bewijs dat wij kunnen lezen. Kies het bestand dat je van de persoon hebt gekregen.',
      en: 'This is not a credential that we can read. Choose the file that the person gave you.',
    },
  },
  'not-json': {
    status: 400,
    title: {
      nl: 'Het bestand is beschadigd of niet volledig. Vraag het opnieuw.',
      en: 'The file is damaged or incomplete. Ask for it again.',
    },
  },
  'not-utf8': {
    status: 400,
    title: {
      nl: 'Het bestand is beschadigd of niet volledig. Vraag het opnieuw.',
      en: 'The file is damaged or incomplete. Ask for it again.',
    },
  },
  'one-carrier-only': {
    status: 400,
    title: { nl: 'Controleer één bewijs tegelijk.', en: 'Check one credential at a time.' },
  },
  'url-not-fetchable': {
    status: 400,
    title: {
      nl: 'Deze link mogen wij niet openen. Download het bestand en kies het hier.',
      en: 'We may not open this link. Download the file and choose it here.',
    },
  },
  'url-unreachable': {
    status: 400,
    title: {
      nl: 'Op deze link kregen wij geen antwoord. Klopt de link?',
      en: 'This link did not answer. Is the link right?',
    },
  },
  'not-a-png': { status: 400, title: { nl: 'Dit plaatje kunnen wij niet lezen.', en: 'We cannot read this image.' } },
  'png-truncated': {
    status: 400,
    title: { nl: 'Het plaatje is niet volledig. Vraag het opnieuw.', en: 'The image is incomplete. Ask for it again.' },
  },
  'png-corrupt': {
    status: 400,
    title: { nl: 'Het plaatje is beschadigd. Vraag het opnieuw.', en: 'The image is damaged. Ask for it again.' },
  },
  'not-an-svg': { status: 400, title: { nl: 'Dit plaatje kunnen wij niet lezen.', en: 'We cannot read this image.' } },
  'svg-with-doctype': {
    status: 400,
    title: {
      nl: 'In dit plaatje staat iets dat gevaarlijk kan zijn. Wij openen het niet.',
      en: 'There is something in this image that can be dangerous. We do not open it.',
    },
  },
  'svg-too-deep': {
    status: 400,
    title: {
      nl: 'Dit plaatje is te ingewikkeld. Wij openen het niet.',
      en: 'This image is too complex. We do not open it.',
    },
  },
  'not-a-pdf': { status: 400, title: { nl: 'Deze PDF kunnen wij niet lezen.', en: 'We cannot read this PDF.' } },
  'pdf-encrypted': {
    status: 400,
    title: {
      nl: 'Deze PDF is met een wachtwoord beveiligd. Vraag een PDF zonder wachtwoord.',
      en: 'This PDF is protected by a password. Ask for one without.',
    },
  },
  'pdf-too-complex': {
    status: 400,
    title: {
      nl: 'Deze PDF is te ingewikkeld. Wij openen hem niet.',
      en: 'This PDF is too complex. We do not open it.',
    },
  },
  'image-too-large': {
    status: 413,
    title: {
      nl: 'Dit bestand is te groot. Een plaatje of PDF mag 10 MB zijn.',
      en: 'This file is too large. An image or PDF can be 10 MB.',
    },
  },
  'text-not-writable': {
    status: 400,
    title: { nl: 'Deze tekst past niet in een plaatje.', en: 'This text does not fit in an image.' },
  },
  'text-not-readable': {
    status: 400,
    title: {
      nl: 'Het bewijs in dit plaatje is beschadigd. Vraag het opnieuw.',
      en: 'The credential in this image is damaged. Ask for it again.',
    },
  },
  'text-compressed': {
    status: 400,
    title: {
      nl: 'Het bewijs in dit plaatje is ingepakt, en dat mag niet.',
      en: 'The credential in this image is compressed, which is not allowed.',
    },
  },
  'text-too-large': {
    status: 413,
    title: {
      nl: 'Dit bewijs is te groot. Een bewijs mag 1 MB zijn.',
      en: 'This credential is too large. A credential can be 1 MB.',
    },
  },
  'no-badge-inside': {
    status: 400,
    title: {
      nl: 'In dit bestand zit geen bewijs. Vraag de persoon om het bestand dat hij of zij van de school kreeg: een schermafbeelding of kopie werkt niet.',
      en: 'There is no credential in this file. Ask the person for the file that they got from the school: a screenshot or copy does not work.',
    },
  },
  'more-than-one-badge': {
    status: 400,
    title: {
      nl: 'In dit plaatje zitten twee bewijzen. Dat klopt niet.',
      en: 'There are two credentials in this image. That is not right.',
    },
  },
  'batch-not-readable': {
    status: 400,
    title: { nl: 'Deze ZIP kunnen wij niet lezen.', en: 'We cannot read this ZIP.' },
  },
  'too-many-files': {
    status: 413,
    title: {
      nl: 'Dit zijn te veel bestanden. Controleer er hoogstens 500 tegelijk.',
      en: 'These are too many files. Check at most 500 at a time.',
    },
  },
  'batch-gone': {
    status: 404,
    title: {
      nl: 'De controle is gestopt, of het uur is om. Of de link klopt niet helemaal.',
      en: 'The check was stopped, or its hour is over. Or the link is not quite right.',
    },
  },
  'too-busy': {
    status: 503,
    title: {
      nl: 'Er worden nu al veel bestanden gecontroleerd. Probeer het over een paar minuten opnieuw.',
      en: 'Many files are being checked already. Try again in a few minutes.',
    },
  },
  'batch-out-of-time': {
    status: 503,
    title: {
      nl: 'Voor dit bestand was geen tijd meer. Controleer het apart.',
      en: 'There was no time left for this file. Check it by itself.',
    },
  },
  'not-kept': {
    status: 404,
    title: {
      nl: 'Het rapport is verwijderd, of de tijd is om. Of de link klopt niet helemaal.',
      en: 'The report was deleted, or its time is over. Or the link is not quite right.',
    },
  },
  'too-large-to-keep': {
    status: 413,
    title: {
      nl: 'Dit rapport is te groot om te bewaren. Download het als PDF.',
      en: 'This report is too large to keep. Download it as a PDF.',
    },
  },
  // Job profiles
  'invalid-edit-secret': {
    status: 401,
    title: {
      nl: 'Deze bewerklink klopt niet. Gebruik de link die je kreeg toen je het functieprofiel maakte.',
      en: 'This edit link is not right. Use the link that you got when you made the job profile.',
    },
  },
  'profile-withdrawn': {
    status: 410,
    title: {
      nl: 'Dit functieprofiel staat niet meer online. De maker heeft het teruggetrokken.',
      en: 'This job profile is not online any more. Its maker has withdrawn it.',
    },
  },
  'nothing-wanted': {
    status: 409,
    title: {
      nl: 'Dit functieprofiel vraagt nog niets. Kies eerst een leeruitkomst.',
      en: 'This job profile asks nothing yet. Choose a learning outcome first.',
    },
  },
  'nothing-to-publish': {
    status: 409,
    title: {
      nl: 'Er is niets veranderd sinds de laatste versie.',
      en: 'Nothing has changed since the last version.',
    },
  },
  'profile-too-large': {
    status: 413,
    title: { nl: 'Dit functieprofiel is te groot. Vraag minder.', en: 'This job profile is too large. Ask less.' },
  },
  'too-many-versions': {
    status: 409,
    title: {
      nl: 'Dit functieprofiel heeft te veel versies. Maak een nieuw profiel.',
      en: 'This job profile has too many versions. Make a new profile.',
    },
  },
  'too-many-profiles': {
    status: 503,
    title: {
      nl: 'Er passen hier nu geen functieprofielen meer bij. Vraag de beheerder van deze site om hulp.',
      en: 'There is no room for more job profiles here. Ask whoever runs this site for help.',
    },
  },
  'verification-failed': {
    status: 400,
    title: { nl: 'Dit bewijs is niet in orde.', en: 'This credential is not in order.' },
  },

  // Asking for credentials
  'answer-malformed': {
    status: 400,
    title: { nl: 'Dit antwoord kunnen wij niet lezen.', en: 'We cannot read this answer.' },
  },
  'answer-not-proven': {
    status: 400,
    title: {
      nl: 'Niet bewezen is dat dit antwoord van de eigenaar komt, en voor deze vraag is gemaakt.',
      en: 'It is not proven that this answer comes from the owner and was made for this request.',
    },
  },
  'answer-not-of-holder': {
    status: 400,
    title: {
      nl: 'Er zit een bewijs bij dat niet van degene is die het deelt.',
      en: 'There is a credential in it that does not belong to whoever shares it.',
    },
  },
  'answer-not-fitting': {
    status: 400,
    title: {
      nl: 'Dit zijn niet de bewijzen waar om is gevraagd.',
      en: 'These are not the credentials that were asked for.',
    },
  },
  'state-differs': {
    status: 400,
    title: { nl: 'Dit antwoord hoort niet bij deze vraag.', en: 'This answer does not belong to this request.' },
  },
  'response-code-needed': {
    status: 403,
    title: {
      nl: 'Dit antwoord is alleen te zien in de browser waarin het is gegeven.',
      en: 'This answer can only be seen in the browser in which it was given.',
    },
  },
  'request-settled': {
    status: 409,
    title: { nl: 'Deze vraag is al beantwoord of ingetrokken.', en: 'This request was already answered or withdrawn.' },
  },
  'request-expired': {
    status: 410,
    title: {
      nl: 'De tijd om deze vraag te beantwoorden is om. Vraag een nieuwe.',
      en: 'The time to answer this request is over. Ask for a new one.',
    },
  },
} as const satisfies Record<string, ErrorCodeEntry>

export type ErrorCode = keyof typeof errorCodes
