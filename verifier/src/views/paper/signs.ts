/** What the screen has as tokens, as ink. */
export const colours = {
  ok: { strong: '#0b6b4a', soft: '#e2f3ea' },
  warn: { strong: '#8a4b00', soft: '#fdf0da' },
  bad: { strong: '#a3161b', soft: '#fce5e6' },
  unknown: { strong: '#4a556e', soft: '#eceef4' },
  line: '#d9d4c7',
  footer: '#f3f1ea',
  link: '#1f3fa8',
} as const

const circle = 'M28 3 A25 25 0 1 1 27.99 3 Z'
const tick = 'M16 29 L24 37 L40 19'
const cross = 'M18 18 L38 38 M38 18 L18 38'
const exclamation = 'M28 14 L28 32 M28 41 L28 42'
const question = 'M21 22 A7 7 0 1 1 31 28 C29 29 28 30 28 33 M28 42 L28 43'

/** In a square of 56, as on the page. */
export const verdictSigns = {
  ok: [circle, tick],
  warn: [circle, exclamation],
  bad: [circle, cross],
  unknown: [circle, question],
} as const

export const rowSigns = {
  ok: { paths: ['M6 30 L22 46 L50 12'], colour: colours.ok.strong },
  no: { paths: ['M10 10 L46 46 M46 10 L10 46'], colour: colours.bad.strong },
  q: { paths: ['M28 4 L28 34 M28 50 L28 52'], colour: colours.warn.strong },
  plain: { paths: ['M12 28 L44 28'], colour: colours.unknown.strong },
} as const
