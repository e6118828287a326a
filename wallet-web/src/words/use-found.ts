import { useEffect, useMemo, useState } from 'preact/hooks'

type CreateSearch = (typeof import('./search.ts'))['createSearch']

/**
 * What of a list says the words that are looked for, the nearest first; all of it as it is when nothing is looked for.
 * The search is loaded with the first letter; null as long as that takes. It indexes a list once: give the same one each time.
 */
export function useFound<T>(
  items: readonly T[],
  textsOf: (item: T) => readonly string[],
  wanted: string,
): readonly T[] | null {
  const [createSearch, setCreateSearch] = useState<CreateSearch | null>(null)
  const looks = wanted.trim() !== ''
  useEffect(() => {
    if (!looks || createSearch !== null) return
    void import('./search.ts').then((loaded) => setCreateSearch(() => loaded.createSearch))
  }, [wanted])
  const search = useMemo(() => createSearch?.(items, textsOf), [createSearch, items])
  if (!looks) return items
  return search ? search(wanted) : null
}
