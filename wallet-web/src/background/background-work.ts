import type { CredentialChoice, SentResponse } from '@stapel/shared'
import type { AnswerInput, AnswerOutcome } from '../sharing/answer-request.ts'
import type { ChooseInput } from '../sharing/choose-badges.ts'
import type { ReadRequestAnswer, ReadRequestInput } from '../sharing/read-request.ts'
import type { DeclineInput } from '../sharing/decline-request.ts'
import type { ExamineAnswer } from '../verifying/examination.ts'
import type { ExamineInput } from '../verifying/examine-carrier.ts'

/**
 * What is done outside the page, by name: all that needs the libraries of proofs, which then are on the phone once, and so that
 * the page stays quick. Everything that goes in and comes out can be cloned; a holder's key can too, without being readable.
 */
export interface BackgroundWork {
  examine(input: ExamineInput): Promise<ExamineAnswer>
  readRequest(input: ReadRequestInput): Promise<ReadRequestAnswer>
  chooseBadges(input: ChooseInput): Promise<CredentialChoice>
  answerRequest(input: AnswerInput): Promise<AnswerOutcome>
  declineRequest(input: DeclineInput): Promise<SentResponse>
}

export type WorkName = keyof BackgroundWork
export type InputOf<Name extends WorkName> = Parameters<BackgroundWork[Name]>[0]
export type OutputOf<Name extends WorkName> = Awaited<ReturnType<BackgroundWork[Name]>>

export interface BackgroundCall {
  readonly id: number
  readonly name: WorkName
  readonly input: unknown
}

export type BackgroundReply =
  { readonly id: number; readonly output: unknown } | { readonly id: number; readonly failure: string }
