/** What comes of a want, from worst to best. The first that applies to a credential is its verdict; the best of all credentials is the want's. */
export const matchVerdicts = [
  'ontbreekt',
  'alleen-zelf-gezegd',
  'alleen-bevestigd',
  'te-laag',
  'niveau-niet-officieel',
  'ouder-dan',
  'hoger-dan-nodig',
  'past',
] as const
export type MatchVerdict = (typeof matchVerdicts)[number]

/** Whether the want is met. */
export function isMet(verdict: MatchVerdict): boolean {
  return verdict === 'past' || verdict === 'hoger-dan-nodig'
}
