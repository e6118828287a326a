/** The newest version of each series. */
export function newestOfEach<T extends { readonly code: string; readonly number: number }>(
  versions: readonly T[],
): T[] {
  const newest = new Map<string, T>()
  for (const version of versions) {
    if ((newest.get(version.code)?.number ?? 0) < version.number) newest.set(version.code, version)
  }
  return [...newest.values()]
}
