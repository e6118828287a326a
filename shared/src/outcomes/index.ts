export * from './learning-outcome.ts'
export * from './outcome-schema.ts'
export * from './parse-outcome.ts'
export * from './import/index.ts'
