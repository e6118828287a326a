import type { Message } from '@stapel/shared'

/** Credentials beside a job profile: "echt?" and "past het?" are two answers. */
export const comparisonWordsNl = {
  compareTitle: 'Vergelijk met: {profile}',
  compareLead:
    'Kies de bewijzen van één persoon. Je ziet per punt of het past bij wat de functie vraagt, en door welk bewijs.',
  compareFiles: 'Kies de bewijzen',
  compareFilesHint:
    'Plaatjes (PNG, SVG), PDF’s of bestanden die eindigen op .json, .jwt of .txt, of een ZIP. Alle bestanden horen bij één persoon. Hoogstens 200.',
  compareText: 'Of plak een bewijs',
  compareRole: 'Voor welke rol?',
  compareWholeProfile: 'De hele functie',
  compareSubmit: 'Vergelijk',
  comparePrivacyTitle: 'Wat gebeurt er met de bewijzen?',
  comparePrivacy: 'Wij bewaren ze niet, en de uitslag ook niet. Wil je de uitslag houden, maak dan een verslag.',
  compareNothing: 'Kies een bestand, of plak een bewijs.',
  compareTooMany: 'Dit zijn te veel bewijzen. Vergelijk er hoogstens 200 tegelijk.',
  compareTooLarge: 'Dit is te veel tegelijk. Kies minder bestanden.',

  askProfileTitle: 'Vraag iemand om bewijzen voor: {profile}',
  askProfileLead:
    'De persoon krijgt een link of een QR-code, kiest zelf wat hij of zij deelt, en mag nee zeggen. Wij vragen alleen bewijzen over wat in dit profiel staat.',
  askProfilePurpose: 'Vergelijken met de functie {profile}',
  compareAsk: 'Vraag iemand om de bewijzen te delen',
  compareAskHelp:
    'Een bestand kan iedereen doorsturen. Deelt de persoon de bewijzen zelf, dan weet je dat ze van die persoon zijn.',
  compareAnswer: 'Vergelijk met het functieprofiel',

  comparisonShared: 'De persoon deelde deze bewijzen zelf, met de eigen sleutel.',
  comparisonTitle: 'Vergelijking met: {profile}',
  comparisonReal: 'Echt?',
  comparisonRealCount: {
    one: '{good} van {count} bewijs is echt en geldig.',
    other: '{good} van de {count} bewijzen zijn echt en geldig.',
  },
  comparisonFits: 'Past het?',
  comparisonNobody: 'Er is geen bewijs dat wij konden lezen.',
  comparisonUnreadable: 'Dit konden wij niet lezen: {names}',
  comparisonPeople:
    'Let op: op de bewijzen staan verschillende namen: {names}. Deze uitslag klopt alleen als alles van één persoon is.',
  comparisonPerson: 'Op de bewijzen staat: {name}.',
  comparisonPersonUnknown: 'Op de bewijzen staat geen naam die wij kunnen lezen.',
  comparisonWhose:
    'Een bestand bewijst niet van wie het is. Vraag de persoon om de bewijzen zelf te delen, of vergelijk de naam met een identiteitsbewijs.',
  comparisonCredential: 'Bewijs',
  comparisonIssuer: 'Uitgever',
  comparisonName: 'Van wie',
  comparisonVerdict: 'Uitslag',
  comparisonWanted: 'Gevraagd',
  comparisonHave: 'Wat er is',
  comparisonOutcome: 'Uitkomst',
  comparisonNone: 'niets dat meetelt',
  comparisonBeside: 'Telt niet mee: {reason}.',
  comparisonLicences: 'Bevoegd?',
  comparisonRoles: 'Per rol',
  comparisonRole: '{role}: {counts}',
  comparisonAgain: 'Vergelijk opnieuw',
  comparisonTrustTitle: 'Welke uitgevers vertrouw je?',
  comparisonTrustHelp:
    'Deze uitgevers staan op geen lijst van erkende uitgevers die wij kennen. Hun bewijzen tellen pas mee als jij zegt dat je hen vertrouwt.',
  comparisonTrust: 'Ik ken en vertrouw {name}',
  comparisonHuman: 'Een mens beslist',
  comparisonHumanHelp:
    'Dit is geen oordeel over een persoon, en geen reden om iemand zonder gesprek af te wijzen. Vraag wat iemand nog meer kan.',
  comparisonReason: 'Wat besluit je, en waarom?',
  comparisonReasonHint: 'Dit komt alleen in het verslag. Wij bewaren het niet.',
  comparisonDecider: 'Wie besluit dit?',
  comparisonPaper: 'Maak het verslag',
  comparisonPdf: 'Verslag als PDF',
  comparisonOther: 'Begin opnieuw met andere bewijzen',
  comparisonBack: 'Naar het functieprofiel',

  paperTitle: 'Verslag van een vergelijking',
  paperProfile: 'Vergeleken met: {profile}, versie {version}',
  paperRole: 'Rol: {role}',
  paperDate: 'Gemaakt op {moment}',
  paperAbout: 'Over: {name}',
  paperAddress: 'Dit profiel staat op {url}',
  paperDecision: 'Besluit van een mens',
  paperNoDecision: 'Er is nog niets besloten.',
  paperDecider: 'Besloten door: {name}',
  paperRulesTitle: 'Hoe is dit vergeleken?',
  paperRule1: 'Een bewijs telt alleen mee als het echt en vandaag geldig is, en van een uitgever die vertrouwd wordt.',
  paperRule2: 'Niveaus van verschillende landen zijn vergeleken via de Europese niveaus (EQF).',
  paperRule3: 'De leeftijd van een bewijs telt vanaf de dag waarop het is behaald.',
  paperRule4: 'Er is geen cijfer en geen volgorde van mensen. Het programma wijst niemand af.',
  paperObjectTitle: 'Ben je het er niet mee eens?',
  paperObject:
    'Vraag aan wie dit verslag maakte hoe het besluit is genomen, en vertel wat er ontbreekt of niet klopt. Heb je een ander bewijs, laat het dan ook zien. Je mag vragen dat een mens opnieuw kijkt. Klopt een bewijs niet, vraag het dan aan de school of het instituut dat het gaf.',
  paperCopy: 'De persoon over wie dit gaat, mag dit verslag ook hebben.',
  paperBackHint: 'Gebruik de knop Terug van de browser om iets te veranderen.',
} as const satisfies Record<string, Message>
