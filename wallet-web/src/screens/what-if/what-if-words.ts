import type { Message } from '@stapel/shared'
import { words } from '../../words/language.ts'

const nl = {
  title: 'Wat als …?',
  lead: 'Probeer uit: vink aan wat je nog niet hebt, en zie wat er verandert.',
  'back.goals': 'Alle doelen',
  'try-out': 'Dit is alleen om te proberen. Er wordt niets bewaard en niemand ziet het.',
  none: 'Kies eerst een doel. Dan kun je hier uitproberen.',
  choose: 'Kies een doel',
  pick: 'Wat als je dit had?',
  find: 'Zoek op een woord',
  helps: 'Helpt bij je doelen',
  others: 'Andere badges',
  clear: 'Begin opnieuw',
  result: 'Dit verandert er',
  'result.nothing': 'Vink iets aan.',
  'rule.complete': 'Dan heb je alles voor dit doel.',
  'rule.changes': {
    one: 'Van {before} naar {after} uur. Dan nog 1 stap.',
    other: 'Van {before} naar {after} uur. Dan nog {count} stappen.',
  },
  'rule.only-hours': 'Van {before} naar {after} uur. Dan alleen nog uren.',
  'rule.steps': { one: 'Van {before} stappen naar nog 1.', other: 'Van {before} stappen naar nog {count}.' },
  'rule.same': 'Hier verandert niets.',
  'job.changes': 'Van {before} naar {after} van de {total} punten.',
  words: 'Dit doel valt niet te tellen.',
} as const

const en = {
  title: 'What if …?',
  lead: 'Try out: tick what you do not have yet, and see what changes.',
  'back.goals': 'All goals',
  'try-out': 'This is only to try. Nothing is kept and nobody sees it.',
  none: 'Choose a goal first. Then you can try out here.',
  choose: 'Choose a goal',
  pick: 'What if you had this?',
  find: 'Search for a word',
  helps: 'Helps with your goals',
  others: 'Other badges',
  clear: 'Start again',
  result: 'This changes',
  'result.nothing': 'Tick something.',
  'rule.complete': 'Then you have all for this goal.',
  'rule.changes': {
    one: 'From {before} to {after} hours. Then 1 step to go.',
    other: 'From {before} to {after} hours. Then {count} steps to go.',
  },
  'rule.only-hours': 'From {before} to {after} hours. Then only hours to go.',
  'rule.steps': { one: 'From {before} steps to 1.', other: 'From {before} steps to {count}.' },
  'rule.same': 'Nothing changes here.',
  'job.changes': 'From {before} to {after} of the {total} points.',
  words: 'This goal can not be counted.',
} as const satisfies Record<keyof typeof nl, Message>

export const whatIfWords = words({ nl, en })
