export * from './secret-token.ts'
