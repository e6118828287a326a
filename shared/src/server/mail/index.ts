export * from './mailer.ts'
