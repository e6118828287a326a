/** The stable code by which an attempt is refused; `it worked` when it is not. */
export async function codeOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => 'it worked',
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  )
}
