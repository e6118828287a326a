/** Open Badges 3.0 `IdentityObject`: whom a credential is about. */
export interface IdentityObject {
  readonly type: 'IdentityObject'
  readonly hashed: boolean
  /** `sha256$…` of the value and the salt, or the value itself where `hashed` is false. */
  readonly identityHash: string
  readonly identityType: string
  readonly salt?: string
}
