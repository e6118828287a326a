import type { levelExplanationsNl } from './level-explanations-nl.ts'

export const levelExplanationsEn = {
  Entry:
    'You do simple things in surroundings that you know, with help and explanation from somebody beside you. You learn the basics for further learning.',
  '1': 'You do simple, fixed tasks that you know. Somebody tells you what to do and keeps an eye on it.',
  '2': 'You do familiar tasks yourself, by fixed rules. When something is new you ask for help.',
  '3': 'You do your work independently and choose among ways that you know. You solve ordinary problems yourself and answer for your own work.',
  '4': 'You work independently, also when the situation changes. You think out how to do something, solve harder problems in an orderly way and share responsibility for the work of others.',
  '4+': 'You can do what belongs to level 4 and have a broad theoretical basis as well. You reason with abstract ideas and can study further with them.',
  '5': 'You have deeper knowledge of a trade and use it in situations that are new to you. You find solutions, direct work and improve how it is done.',
  '6': 'You know a field thoroughly and critically. You give reasons for what you do, solve complex problems and are responsible for the results of yourself and of a team.',
  '7': 'You master a field at the edge of what is known. You develop new approaches, decide under uncertainty and set the direction for others.',
  '8': 'You add new knowledge to a field. You do research or innovation of your own, and others build on it.',
} as const satisfies Record<keyof typeof levelExplanationsNl, string>
