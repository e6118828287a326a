export * from './explain-match.ts'
export * from './translate-matching.ts'
