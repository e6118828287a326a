export * from './create-vault.ts'
export * from './secret-token.ts'
