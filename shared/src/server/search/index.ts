export * from './words-from-texts.ts'
