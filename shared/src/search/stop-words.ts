/** Words that are in nearly every text, and in what people type around the word that they mean: "ik kan lassen". English ones too: many texts are in both languages. */
const stopWords: ReadonlySet<string> = new Set(
  [
    'aan als bij dat de der die dit door een en er het hoe ik in is je jij kan kun kunnen met mijn naar niet of om op',
    'over te tot u uit van voor wat wij worden wordt zijn zich',
    'a an and are at be by can for from how i or the to with',
  ]
    .join(' ')
    .split(' '),
)

export const isStopWord = (word: string): boolean => stopWords.has(word)
