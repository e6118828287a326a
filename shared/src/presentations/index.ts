export * from './presentation-request.ts'
