export * from './create-form.ts'
export * from './form-view.ts'
