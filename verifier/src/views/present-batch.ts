import { formatDay, formatMoment, formatTime, type Locale } from '@stapel/shared'
import type { BatchRow } from '../domain/verification-batches/batch-row.ts'
import { stateOfBatch, type VerificationBatch } from '../domain/verification-batches/verification-batch.ts'
import { verdictMarks } from './verdict-marks.ts'
import { t } from './words/index.ts'

/** A batch as its page shows it: how far it is, and what was found until now. */
export function presentBatch(batch: VerificationBatch, now: Date, locale: Locale) {
  const { rows, total, expiresAt } = batch
  const state = stateOfBatch(batch, now)
  const good = rows.filter((row) => 'verdict' in row && row.verdict === 'valid').length
  const leads = {
    running: t(locale, 'batchRunning', { done: rows.length, count: total }),
    interrupted: t(locale, 'batchInterrupted', { done: rows.length, count: total }),
    done: t(locale, 'batchLead', { count: total, good }),
  }
  return {
    title: t(locale, state === 'running' ? 'batchRunningTitle' : 'batchTitle'),
    state,
    isRunning: state === 'running',
    isInterrupted: state === 'interrupted',
    done: rows.length,
    total,
    lead: leads[state],
    goneAt: t(locale, 'batchGoneAt', { time: formatTime(expiresAt, locale) }),
    rows: state === 'running' ? [] : rows.map((row) => presentRow(row, locale)),
    rowsLang: batch.locale === locale ? undefined : batch.locale,
    printedOn: t(locale, 'printedOn', { moment: formatMoment(batch.startedAt, locale) }),
  }
}

function presentRow(row: BatchRow, locale: Locale) {
  const { name, message } = row
  if ('code' in row) return { name, message, mark: 'q', sign: '?' }
  const { title: credential, issuer, recipient, validUntil } = row
  return {
    name,
    message,
    ...verdictMarks[row.verdict],
    credential,
    issuer,
    recipient,
    validUntil: validUntil === undefined ? undefined : formatDay(validUntil, locale),
  }
}
