export * from './describe-achievement.ts'
export * from './describe-level.ts'
