/** Why an answer is no answer to the request; what it holds is not looked at further. */
export const answerRefusalCodes = [
  /** No object by the ids of the query, or larger than anybody needs. */
  'answer-malformed',
  /** A presentation that is not proven to be the holder's, made for this request. */
  'answer-not-proven',
  /** A credential that is about somebody else than who presents it, or about nobody. */
  'answer-not-of-holder',
  /** Credentials that were not asked for, or not all that were. */
  'answer-not-fitting',
] as const
export type AnswerRefusalCode = (typeof answerRefusalCodes)[number]

/** A door answers with a 400. The message goes to the wallet: it names places, never what stands in them. */
export class AnswerRefusedError extends Error {
  override readonly name = 'AnswerRefusedError'
  constructor(
    readonly code: AnswerRefusalCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
