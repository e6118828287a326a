export * from './signing-key.ts'
