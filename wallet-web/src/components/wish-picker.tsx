import { useId, useState } from 'preact/hooks'
import type { Message } from '@stapel/shared'
import type { Wish } from '../storage/goal-record.ts'
import { words } from '../words/language.ts'
import { useFound } from '../words/use-found.ts'

interface WishPickerProps {
  readonly legend: string
  readonly hint: string
  readonly offered: readonly Wish[]
  readonly chosen: readonly Wish[]
  readonly onChange: (chosen: readonly Wish[]) => void
}

const mostShown = 8

/** Choosing from what a catalogue knows by searching: what is chosen stays in sight, ticked. */
export function WishPicker({ legend, hint, offered, chosen, onChange }: WishPickerProps) {
  const [wanted, setWanted] = useState('')
  const id = useId()
  const ids = new Set(chosen.map((wish) => wish.id))
  const fitting = useFound(offered, nameOf, wanted)
  const isIdle = wanted.trim() === '' || fitting === null
  const found = isIdle ? [] : fitting.filter((wish) => !ids.has(wish.id))
  const toggle = (wish: Wish) =>
    onChange(ids.has(wish.id) ? chosen.filter((other) => other.id !== wish.id) : [...chosen, wish])
  return (
    <fieldset class="group">
      <legend>{legend}</legend>
      <div class="field">
        <label for={`${id}-find`}>{pickerWords('find')}</label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <input
          id={`${id}-find`}
          type="search"
          value={wanted}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={(event) => setWanted(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter in a search is no wish to save the whole form.
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </div>
      <p class="small soft" role="status">
        {isIdle
          ? ''
          : found.length === 0
            ? pickerWords('none')
            : found.length > mostShown
              ? pickerWords('many', { count: found.length, shown: mostShown })
              : pickerWords('found', { count: found.length })}
      </p>
      <div class="choices">
        {[...chosen, ...found.slice(0, mostShown)].map((wish) => (
          <label key={wish.id} class="choice">
            <input type="checkbox" checked={ids.has(wish.id)} onChange={() => toggle(wish)} />
            <span>
              {wish.name}
              {wish.kind === 'achievement' && <span class="hint">{pickerWords('badge')}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const nameOf = ({ name }: Wish): readonly string[] => [name]

const nl = {
  find: 'Zoek op een woord',
  none: 'Niets gevonden. Probeer een ander woord.',
  found: { one: '1 gevonden', other: '{count} gevonden' },
  many: { one: '{count} gevonden', other: '{count} gevonden. Dit zijn de eerste {shown}.' },
  badge: 'een badge',
} as const

const en = {
  find: 'Search for a word',
  none: 'Nothing found. Try another word.',
  found: { one: '1 found', other: '{count} found' },
  many: { one: '{count} found', other: '{count} found. These are the first {shown}.' },
  badge: 'a badge',
} as const satisfies Record<keyof typeof nl, Message>

const pickerWords = words({ nl, en })
