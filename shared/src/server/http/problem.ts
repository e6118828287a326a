import type { Locale } from '../../i18n/locale.ts'
import { AppError, type FieldError } from '../errors/app-error.ts'
import { errorCodes, type ErrorCode } from '../errors/error-codes.ts'

/** An RFC 9457 problem: what every API of ours answers when it does not answer with what was asked. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  /** Stable: branch on this one. */
  readonly code: ErrorCode
  readonly detail?: string
  readonly errors?: readonly FieldError[]
}

/** What Express and its parsers throw, by the `type` or `code` that they give it. */
const foreignCodes: Readonly<Record<string, ErrorCode>> = {
  'entity.too.large': 'too-large',
  'entity.parse.failed': 'invalid-json',
  'encoding.unsupported': 'unsupported-media-type',
  'charset.unsupported': 'unsupported-media-type',
  'parameters.too.many': 'too-large',
  EBADCSRFTOKEN: 'form-expired',
  LIMIT_FILE_SIZE: 'too-large',
  LIMIT_FILE_COUNT: 'too-large',
  LIMIT_FIELD_VALUE: 'too-large',
  LIMIT_FIELD_COUNT: 'too-large',
  LIMIT_PART_COUNT: 'too-large',
  LIMIT_UNEXPECTED_FILE: 'bad-request',
}

/** Also for what is a bug: its text stays in the log. */
export function problemOf(error: unknown, locale: Locale): Problem {
  if (error instanceof AppError) {
    return {
      ...problem(error.code, locale),
      detail: error.message,
      ...(error.fields === undefined ? {} : { errors: error.fields }),
    }
  }
  return problem(foreignCode(error), locale)
}

function problem(code: ErrorCode, locale: Locale): Problem {
  const { status, title } = errorCodes[code]
  return { type: 'about:blank', title: title[locale], status, code }
}

function foreignCode(error: unknown): ErrorCode {
  if (!(error instanceof Error)) return 'internal-error'
  for (const name of ['type', 'code'] as const) {
    const value = (error as { readonly type?: unknown; readonly code?: unknown })[name]
    if (typeof value === 'string' && Object.hasOwn(foreignCodes, value)) return foreignCodes[value] ?? 'internal-error'
  }
  // A body that broke off, a path that is not UTF-8: the requester's, and Express says so by a 4xx.
  const { status } = error as { readonly status?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500 ? 'bad-request' : 'internal-error'
}
