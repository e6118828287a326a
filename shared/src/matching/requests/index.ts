export * from './match-request.ts'
export * from './parse-match-request.ts'
