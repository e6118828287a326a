export * from './achievement.ts'
