export * from './both-engines.ts'
export * from './mongo-server.ts'
