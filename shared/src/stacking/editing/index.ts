export * from './edit-rule.ts'
export * from './rule-edit-error.ts'
export * from './rearrange-rule.ts'
