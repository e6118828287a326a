import type { FrameworkId } from './level-claim.ts'

export interface FrameworkLevel {
  readonly code: string
  readonly uri: string
  /** The order inside the framework: a higher rank is a higher level. */
  readonly rank: number
  /** The European level that it is mapped to; NLQF Entry has none. */
  readonly eqf: number | null
}

const qdr = 'http://data.europa.eu/snb/qdr/'
const eqfLevels = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The levels of each framework from low to high, with the URIs of the Europass controlled lists. */
export const frameworkLevels = {
  NLQF: [
    { code: 'Entry', uri: `${qdr}c_b42dd23b`, rank: 0, eqf: null },
    { code: '1', uri: `${qdr}c_3e11a3fd`, rank: 1, eqf: 1 },
    { code: '2', uri: `${qdr}c_c749fa23`, rank: 2, eqf: 2 },
    { code: '3', uri: `${qdr}c_f97cdbb5`, rank: 3, eqf: 3 },
    { code: '4', uri: `${qdr}c_ff656b33`, rank: 4, eqf: 4 },
    { code: '4+', uri: `${qdr}c_c2700f4e`, rank: 4.5, eqf: 4 },
    { code: '5', uri: `${qdr}c_18c9e9fe`, rank: 5, eqf: 5 },
    { code: '6', uri: `${qdr}c_1711a061`, rank: 6, eqf: 6 },
    { code: '7', uri: `${qdr}c_478359fc`, rank: 7, eqf: 7 },
    { code: '8', uri: `${qdr}c_2835a50f`, rank: 8, eqf: 8 },
  ],
  EQF: eqfLevels.map((eqf) => ({ code: String(eqf), uri: `http://data.europa.eu/snb/eqf/${eqf}`, rank: eqf, eqf })),
  VKS: [
    { code: '1', uri: `${qdr}c_cf509e8a`, rank: 1, eqf: 1 },
    { code: '2', uri: `${qdr}c_7f5e85a7`, rank: 2, eqf: 2 },
    { code: '3', uri: `${qdr}c_650d7e95`, rank: 3, eqf: 3 },
    { code: '4', uri: `${qdr}c_615c4895`, rank: 4, eqf: 4 },
    { code: '5', uri: `${qdr}c_6fa57440`, rank: 5, eqf: 5 },
    { code: '6', uri: `${qdr}c_65235ec5`, rank: 6, eqf: 6 },
    { code: '7', uri: `${qdr}c_95fec238`, rank: 7, eqf: 7 },
    { code: '8', uri: `${qdr}c_13c65774`, rank: 8, eqf: 8 },
  ],
} as const satisfies Record<FrameworkId, readonly FrameworkLevel[]>

/** The URI of each framework itself. */
export const frameworkUris = {
  NLQF: `${qdr}c_5c66dcbc`,
  EQF: 'http://data.europa.eu/snb/eqf/25831c2',
  VKS: `${qdr}c_ed96825f`,
} as const satisfies Record<FrameworkId, string>

export const frameworkIds = ['NLQF', 'EQF', 'VKS'] as const satisfies readonly FrameworkId[]
