export * from './create-job.ts'
export * from './create-job-runner.ts'
export * from './job.ts'
export * from './work-fields.ts'
