export * from './example-keys.ts'
export * from './example-urls.ts'
export * from './qualifications.ts'
