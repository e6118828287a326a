export * from './compare-levels.ts'
export * from './find-level.ts'
export * from './level-claim.ts'
export * from './level-tables.ts'
