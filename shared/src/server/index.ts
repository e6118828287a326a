export * from './errors/index.ts'
export * from './jobs/index.ts'
export * from './mail/index.ts'
export * from './store/index.ts'
