/** A form as the partials of `partials/field-*.hbs` draw it. */
export interface OptionView {
  readonly id: string
  readonly value: string
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
}

export interface FieldView {
  readonly kind: FieldKind
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  /** Ids of the hint and the error, for `aria-describedby`. */
  readonly describedBy?: string
  readonly required: boolean
  readonly value: string
  readonly type?: string
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
  readonly options: readonly OptionView[]
}

export type FieldKind = 'input' | 'textarea' | 'select' | 'radios' | 'checkboxes' | 'checkbox' | 'file'

export interface FormGroupView {
  readonly legend?: string
  readonly hint?: string
  readonly fields: readonly FieldView[]
}

export interface FormView {
  readonly action: string
  readonly multipart: boolean
  readonly groups: readonly FormGroupView[]
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
  readonly submit: string
  readonly danger: boolean
  readonly cancel?: { readonly label: string; readonly href: string }
  /** Each with the id of the field that it is about. */
  readonly errors: readonly { readonly href: string; readonly message: string }[]
}
