export * from './credential-content.ts'
