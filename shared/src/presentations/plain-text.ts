/** Control characters, and those that turn the direction of what follows: by them a text could look like another one. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g

/** Somebody else's words as one line that can be shown, cut where it is too long; undefined when nothing is left. */
export function plainText(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value
    .slice(0, maxLength * 4)
    .replace(invisible, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return undefined
  const characters = Array.from(text)
  return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`
}
