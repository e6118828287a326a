export * from './learning-outcome.ts'
