export * from './bitstring.ts'
