export * from './achievement.ts'
export * from './calendar-day.ts'
export * from './load-in-hours.ts'
export * from './elm-terms.ts'
