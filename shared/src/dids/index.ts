export * from './fetch-document.ts'
