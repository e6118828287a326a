import type { Message } from '@stapel/shared'

/** The page that explains levels. */
export const levelWordsNl = {
  levelsTitle: 'Wat betekenen de niveaus?',
  levelsLead:
    'Een niveau zegt hoe zelfstandig iemand werkt en hoe moeilijk het werk is. Het zegt niets over waar iemand het leerde. In Nederland heet dat NLQF, in Vlaanderen VKS en in Europa EQF.',
  levelsOwnWords: 'Dit zijn onze eigen, korte woorden. Het is niet de officiële tekst: die staat achter de links.',
  levelsTable: 'Zo staan de niveaus naast elkaar',
  levelsTableHelp: 'Niveaus van verschillende landen vergelijken wij alleen via Europa (EQF).',
  levelsWhat: 'Wat iemand op dit niveau doet',
  levelsNone: 'geen',
  levelsDiplomas: 'Bijvoorbeeld',
  levelsEach: 'Elk niveau in gewone woorden',
  levelsSame: 'Even hoog in Europa: EQF {eqf}.',
  levelsNoEurope: 'Dit niveau heeft geen plaats in de Europese indeling. Het is alleen binnen het NLQF te vergelijken.',
  levelsFourPlus: 'NLQF 4 en 4+ zijn in Europa allebei EQF 4. Binnen het NLQF is 4+ hoger dan 4.',
  levelsOfficialLink: 'De officiële tekst ({framework})',
  levelsBasisTitle: 'Wie bepaalt het niveau?',
  levelsBasisOfficial: 'Wettelijk of in het NLQF-register: het niveau is officieel.',
  levelsBasisPart:
    'Deel van een ingeschaalde kwalificatie: het geheel heeft een officieel niveau, dit deel apart niet.',
  levelsBasisIndicative:
    'Volgens de uitgever: de school of het instituut schat het niveau zelf in. Wij zeggen dan altijd: niet officieel ingeschaald.',
  levelsQuality: 'Een niveau is geen keurmerk en geeft geen recht op een titel of op toelating.',
} as const satisfies Record<string, Message>
