/** Pictures that designers uploaded, by the SHA-256 of their bytes: never changed, so a published version keeps the one that it has. */
export interface BadgeImageRepository {
  /** Saving the same picture again changes nothing. */
  save(org: string, sha256: string, png: Uint8Array): Promise<void>
  /** @throws NotFoundError */
  get(org: string, sha256: string): Promise<Uint8Array>
}
