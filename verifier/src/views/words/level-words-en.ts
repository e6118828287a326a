import type { Message } from '@stapel/shared'
import type { levelWordsNl } from './level-words-nl.ts'

export const levelWordsEn = {
  levelsTitle: 'What do the levels mean?',
  levelsLead:
    'A level says how independently somebody works and how difficult the work is. It says nothing about where somebody learned it. In the Netherlands it is called NLQF, in Flanders VKS and in Europe EQF.',
  levelsOwnWords: 'These are our own, short words. They are not the official text, which is behind the links.',
  levelsTable: 'How the levels compare',
  levelsTableHelp: 'We compare levels of different countries through Europe (EQF) only.',
  levelsWhat: 'What somebody does at this level',
  levelsNone: 'none',
  levelsDiplomas: 'For instance',
  levelsEach: 'Every level in plain words',
  levelsSame: 'As high in Europe: EQF {eqf}.',
  levelsNoEurope: 'This level has no place in the European framework. It can be compared inside the NLQF only.',
  levelsFourPlus: 'NLQF 4 and 4+ are both EQF 4 in Europe. Inside the NLQF, 4+ is higher than 4.',
  levelsOfficialLink: 'The official text ({framework})',
  levelsBasisTitle: 'Who sets the level?',
  levelsBasisOfficial: 'By law or in the NLQF register: the level is official.',
  levelsBasisPart: 'Part of a classified qualification: the whole has an official level, this part alone has not.',
  levelsBasisIndicative:
    'According to the issuer: the school or institute estimates the level itself. We then always say: not officially classified.',
  levelsQuality: 'A level is no quality mark and gives no right to a title or to admission.',
} as const satisfies Record<keyof typeof levelWordsNl, Message>
