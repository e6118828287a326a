export * from './config-error.ts'
export * from './config-or-exit.ts'
export * from './fields.ts'
export * from './read-environment.ts'
