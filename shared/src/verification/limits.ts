/** CONTRACT §3, limits. */
export const maxTextBytes = 1024 * 1024
export const maxNesting = 100
export const maxReportMs = 4000
export const maxFetchMs = 3000
/** Credentials inside one carrier: presentation, CLR and endorsements together. */
export const maxParts = 100
/** A presentation in a CLR in a presentation …: deeper ones are not opened. */
export const maxPartDepth = 4
