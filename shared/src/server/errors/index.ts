export * from './app-error.ts'
export * from './common-errors.ts'
export * from './error-codes.ts'
