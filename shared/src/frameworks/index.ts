export * from './level-claim.ts'
