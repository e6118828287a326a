export * from './collection.ts'
export * from './define-collection.ts'
export * from './errors.ts'
export * from './query.ts'
