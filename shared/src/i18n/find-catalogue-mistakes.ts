import type { Catalogue, Message } from './create-translator.ts'

/** For a test of every catalogue: what the compiler cannot see. Empty texts, and translations that ask for other parameters. */
export function findCatalogueMistakes<Nl extends Readonly<Record<string, Message>>>(
  catalogue: Catalogue<Nl>,
): readonly string[] {
  const mistakes: string[] = []
  for (const [key, dutch] of Object.entries<Message>(catalogue.nl)) {
    const english: Message | undefined = catalogue.en[key]
    if (english === undefined) mistakes.push(`${key}: no English text`)
    else if (namesIn(dutch) !== namesIn(english)) mistakes.push(`${key}: other parameters in English`)
    if (
      textsOf(dutch)
        .concat(english === undefined ? [] : textsOf(english))
        .some((text) => text.trim() === '')
    ) {
      mistakes.push(`${key}: empty text`)
    }
  }
  return mistakes
}

function textsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other]
}

function namesIn(message: Message): string {
  const names = textsOf(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  // A plural may leave the number out of its "one" text.
  return [...new Set(typeof message === 'string' ? names : [...names, 'count'])].sort().join(' ')
}
