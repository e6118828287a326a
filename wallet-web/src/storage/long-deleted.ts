const keepDeletedMs = 30 * 24 * 60 * 60 * 1000

/** Whether what was deleted then may go for good: it could be put back for thirty days. */
export const isLongDeleted = (deletedAt: string | undefined, now: Date): boolean =>
  deletedAt !== undefined && now.getTime() - Date.parse(deletedAt) > keepDeletedMs
