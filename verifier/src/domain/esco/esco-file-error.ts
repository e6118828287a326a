/** A file that is no occupation of ESCO; `fields` says what is wrong, as in `_links.hasEssentialSkill.3.uri`. */
export class EscoFileError extends Error {
  override readonly name = 'EscoFileError'
  constructor(
    readonly fields: readonly { readonly field: string; readonly message: string }[],
    options?: ErrorOptions,
  ) {
    super(`Not right: ${fields.map(({ field }) => field || 'the whole').join(', ')}`, options)
  }
}
