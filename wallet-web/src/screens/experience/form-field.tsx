interface FormFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly value: string
  readonly maxLength: number
  readonly inputMode?: 'text' | 'numeric' | 'url'
  readonly onInput: (value: string) => void
}

/** A line of text with its label, its hint and what is wrong with it. */
export function FormField({ id, label, hint, error, value, maxLength, inputMode = 'text', onInput }: FormFieldProps) {
  const describedBy = [...(error === undefined ? [] : [`${id}-error`]), ...(hint === undefined ? [] : [`${id}-hint`])]
  return (
    <div class={error === undefined ? 'field' : 'field has-error'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        value={value}
        maxLength={maxLength}
        inputMode={inputMode}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy.length === 0 ? undefined : describedBy.join(' ')}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}
