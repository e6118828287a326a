/** Whether every word that is wanted is somewhere in a text, capitals and accents aside. */
export function saysAll(text: string, wanted: string): boolean {
  const said = plain(text)
  return plain(wanted)
    .split(/\s+/)
    .every((word) => said.includes(word))
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
