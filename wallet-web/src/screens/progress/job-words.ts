import type { MatchVerdict, Message } from '@stapel/shared'
import { words } from '../../words/language.ts'

const nl = {
  'match.title': 'Past dit werk bij wat je kunt?',
  'match.asked': 'Gevraagd',
  'match.verdict': 'Past het?',
  'match.verdict.short': 'Past het',
  'match.have': 'Wat jij hebt',
  'match.nothing': 'nog niets',
  must: 'nodig',
  nice: 'mooi meegenomen',
  role: 'Bekijk voor',
  'role.all': 'de hele functie',
  'role.count': {
    one: '{role}: {met} van {count} punt dat nodig is, past',
    other: '{role}: {met} van de {count} punten die nodig zijn, passen',
  },
  'why.ontbreekt': 'Je hebt hier nog geen badge voor.',
  'why.alleen-zelf-gezegd': 'Je zegt dit zelf. Laat het beoordelen, dan telt het.',
  'why.alleen-bevestigd': 'Iemand heeft dit bevestigd. Het is nog niet beoordeeld.',
  'why.te-laag': 'Je niveau is lager dan gevraagd.',
  'why.niveau-niet-officieel': 'Je niveau is niet officieel ingeschaald. Dat wordt hier wel gevraagd.',
  'why.ouder-dan': 'Je bewijs is ouder dan gevraagd. Vraag of je het opnieuw kunt halen.',
  'why.hoger-dan-nodig': 'Je kunt meer dan hier nodig is.',
  'licence.title': 'Mag je het ook?',
  'licence.text': 'Kunnen is iets anders dan mogen. Voor dit werk heb je een bevoegdheid nodig.',
  'licence.held': 'Je hebt een geldig bewijs: {title}.',
  'licence.missing': 'Je hebt hiervoor nog geen geldig bewijs.',
  attestations:
    'Er zijn drie soorten bewijs: zelf gezegd, bevestigd door iemand, en beoordeeld. Beoordeeld telt het meest.',
  'human-decides': 'Dit is geen oordeel over jou. Een mens beslist, en weet misschien meer dan hier staat.',
} as const satisfies Record<`why.${Exclude<MatchVerdict, 'past'>}`, Message> & Record<string, Message>

const en = {
  'match.title': 'Does this work fit what you can do?',
  'match.asked': 'Asked',
  'match.verdict': 'Does it fit?',
  'match.verdict.short': 'Fits',
  'match.have': 'What you have',
  'match.nothing': 'nothing yet',
  must: 'needed',
  nice: 'nice to have',
  role: 'Look at',
  'role.all': 'the whole job',
  'role.count': {
    one: '{role}: {met} of {count} needed point fits',
    other: '{role}: {met} of the {count} needed points fit',
  },
  'why.ontbreekt': 'You have no badge for this yet.',
  'why.alleen-zelf-gezegd': 'You say so yourself. Have it assessed, then it counts.',
  'why.alleen-bevestigd': 'Somebody has confirmed this. It has not been assessed yet.',
  'why.te-laag': 'Your level is lower than asked.',
  'why.niveau-niet-officieel': 'Your level is not officially classified. That is asked here.',
  'why.ouder-dan': 'Your proof is older than asked. Ask whether you can get it again.',
  'why.hoger-dan-nodig': 'You can do more than is needed here.',
  'licence.title': 'Are you allowed to?',
  'licence.text': 'Being able is not the same as being allowed. This work needs a licence.',
  'licence.held': 'You have a valid proof: {title}.',
  'licence.missing': 'You have no valid proof of this yet.',
  attestations:
    'There are three kinds of proof: you say so, somebody confirms it, it has been assessed. Assessed counts most.',
  'human-decides': 'This is no judgement of you. A human decides, and may know more than is written here.',
} as const satisfies Record<keyof typeof nl, Message>

export const jobWords = words({ nl, en })
