export * from './asked-words.ts'
export * from './create-search.ts'
export { indexedWords } from './indexed-words.ts'
