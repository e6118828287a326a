/** A qualification or a job profile that was opened by its link, as its owner last published it: a goal can be seen without a network. */
export interface GoalDocument {
  readonly url: string
  readonly kind: 'qualification' | 'job'
  readonly fetchedAt: string
  readonly body: unknown
  /** When its owner was first heard to say that it is withdrawn; what was kept is then the last there is of it. */
  readonly withdrawnAt?: string
}
