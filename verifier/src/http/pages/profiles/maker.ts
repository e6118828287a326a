import type { Request } from 'express'
import type { MakerKey } from '../../../domain/job-profiles/assert-maker.ts'

/** The address is the key: no session, no cookie, and so nothing that another site could make a browser do. */
export const editPath = '/profiles/:id/edit/:secret'

export type MakerRequest = Request<{ id: string; secret: string }>

export function makerOf({ params: { id, secret } }: Pick<MakerRequest, 'params'>): MakerKey {
  return { id, secret }
}

export function editHref({ id, secret }: MakerKey): string {
  return `/profiles/${id}/edit/${secret}`
}

/** What has just been done, said on the next page: a closed list, so that nobody can put words in our mouth. */
export const doneWords = {
  created: 'editCreated',
  saved: 'editSaved',
  published: 'editPublished',
  withdrawn: 'editWithdrawnDone',
  restored: 'editRestored',
  'put-back': 'editPutBack',
} as const

export function doneWordOf(request: Request): (typeof doneWords)[keyof typeof doneWords] | undefined {
  const { done } = request.query
  return typeof done === 'string' && Object.hasOwn(doneWords, done)
    ? doneWords[done as keyof typeof doneWords]
    : undefined
}
