import type { FieldError } from '@stapel/shared/server'
import type { FieldKind, FieldView, FormView } from './form-view.ts'

export interface OptionSpec {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** A field without what somebody typed in it. */
export interface FieldSpec {
  readonly kind?: FieldKind
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  /** Until somebody types something else. */
  readonly value?: string | readonly string[]
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'number' | 'url' | 'color' | 'search'
  readonly autocomplete?: string
  readonly inputmode?: string
  readonly accept?: string
  readonly min?: string
  readonly max?: string
  readonly step?: string
  readonly maxlength?: number
  readonly rows?: number
  readonly narrow?: boolean
  readonly columns?: boolean
  readonly options?: readonly OptionSpec[]
}

export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>

export interface FormSpec {
  readonly action: string
  readonly submit: string
  readonly groups: readonly {
    readonly legend?: string
    readonly hint?: string
    readonly fields: readonly FieldSpec[]
  }[]
  readonly hidden?: Readonly<Record<string, string>>
  readonly danger?: boolean
  readonly cancel?: { readonly label: string; readonly href: string }
}

/** What came in, when the form is shown again: nothing that somebody typed is lost, but for passwords and files. */
export interface FormState {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

export const emptyForm: FormState = { values: {}, errors: [] }

const idOf = (name: string): string => `field-${name.replace(/[^a-zA-Z0-9_-]/gu, '-')}`
const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

function createField(spec: FieldSpec, state: FormState): FieldView {
  const id = idOf(spec.name)
  const kind = spec.kind ?? 'input'
  const error = state.errors.find((one) => one.field === spec.name)?.message
  const secret = spec.type === 'password' || kind === 'file'
  const wasSent = Object.keys(state.values).length > 0
  const values = secret ? [] : asList(wasSent ? state.values[spec.name] : spec.value)
  const describedBy = [spec.hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-error`]]
    .flat()
    .join(' ')
  const { options = [], optional } = spec
  return {
    ...spec,
    kind,
    id,
    required: optional !== true,
    value: values[0] ?? '',
    ...(error === undefined ? {} : { error }),
    ...(describedBy === '' ? {} : { describedBy }),
    options: options.map((option, index) => ({
      ...option,
      // The summary links to the first one.
      id: index === 0 ? id : `${id}-${index}`,
      checked: values.includes(option.value),
    })),
  }
}

export function createForm(spec: FormSpec, state: FormState = emptyForm): FormView {
  const groups = spec.groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) => createField(field, state)),
  }))
  const known = new Set(groups.flatMap(({ fields }) => fields.map(({ name }) => name)))
  const first = groups[0]?.fields[0]?.name ?? ''
  return {
    action: spec.action,
    submit: spec.submit,
    danger: spec.danger === true,
    multipart: groups.some(({ fields }) => fields.some(({ kind }) => kind === 'file')),
    groups,
    hidden: Object.entries(spec.hidden ?? {}).map(([name, value]) => ({ name, value })),
    ...(spec.cancel === undefined ? {} : { cancel: spec.cancel }),
    // What is about no single field leads to the first one.
    errors: state.errors.map(({ field, message }) => ({ href: `#${idOf(known.has(field) ? field : first)}`, message })),
  }
}
