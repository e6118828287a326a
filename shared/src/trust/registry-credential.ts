import { z } from 'zod'
import { asList, type JsonObject } from '../proofs/json.ts'
import type { Recognition, TrustRegistry } from './trust-registry.ts'

/** The words that VCDM has no term for, in one constant context, as in our other credentials (CONTRACT §2). */
export const registryContext = {
  TrustRegistryCredential: 'https://w3id.org/stapel#TrustRegistryCredential',
  TrustRegistry: 'https://w3id.org/stapel#TrustRegistry',
  Recognition: 'https://w3id.org/stapel#Recognition',
  recognises: { '@id': 'https://w3id.org/stapel#recognises', '@container': '@set' },
  recognisedIssuer: { '@id': 'https://w3id.org/stapel#recognisedIssuer', '@type': '@id' },
  recognisedIssuerName: 'https://w3id.org/stapel#recognisedIssuerName',
  recognisedAchievement: {
    '@id': 'https://w3id.org/stapel#recognisedAchievement',
    '@type': '@id',
    '@container': '@set',
  },
  recognisedQualification: {
    '@id': 'https://w3id.org/stapel#recognisedQualification',
    '@type': '@id',
    '@container': '@set',
  },
  recognisedAchievementType: { '@id': 'https://w3id.org/stapel#recognisedAchievementType', '@container': '@set' },
  recognisedLevel: { '@id': 'https://w3id.org/stapel#recognisedLevel', '@container': '@set' },
  recognisedFrom: { '@id': 'https://w3id.org/stapel#recognisedFrom', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  recognisedUntil: {
    '@id': 'https://w3id.org/stapel#recognisedUntil',
    '@type': 'http://www.w3.org/2001/XMLSchema#date',
  },
  recognitionSource: { '@id': 'https://w3id.org/stapel#recognitionSource', '@type': '@id' },
  recognitionReason: 'https://w3id.org/stapel#recognitionReason',
} as const

/** A sector body's registry as a credential that it signs and publishes at the registry's own URL; unsigned. */
export function createRegistryCredential(
  registry: TrustRegistry,
  issuer: { readonly id: string; readonly name: string },
  validFrom: Date,
  validUntil?: Date,
): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', registryContext],
    id: registry.id,
    type: ['VerifiableCredential', 'TrustRegistryCredential'],
    issuer,
    name: registry.name,
    validFrom: seconds(validFrom),
    ...(validUntil && { validUntil: seconds(validUntil) }),
    credentialSubject: {
      id: `${registry.id}#registry`,
      type: 'TrustRegistry',
      recognises: registry.recognitions.map(writeRecognition),
    },
  }
}

function seconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function writeRecognition({ issuer, issuerName, scope, from, until, source, reason }: Recognition): JsonObject {
  return {
    type: 'Recognition',
    recognisedIssuer: issuer,
    ...(issuerName !== undefined && { recognisedIssuerName: issuerName }),
    ...(scope?.achievements && { recognisedAchievement: scope.achievements }),
    ...(scope?.qualifications && { recognisedQualification: scope.qualifications }),
    ...(scope?.achievementTypes && { recognisedAchievementType: scope.achievementTypes }),
    ...(scope?.levels && { recognisedLevel: scope.levels.map(({ framework, code }) => `${framework} ${code}`) }),
    ...(from !== undefined && { recognisedFrom: from }),
    ...(until !== undefined && { recognisedUntil: until }),
    ...(source !== undefined && { recognitionSource: source }),
    ...(reason !== undefined && { recognitionReason: reason }),
  }
}

const zTexts = z.preprocess(
  (value) => (value === undefined ? undefined : asList(value)),
  z.array(z.string()).optional(),
)
const zDay = z.iso.date().optional()
const zRecognition = z.object({
  recognisedIssuer: z.string(),
  recognisedIssuerName: z.string().optional(),
  recognisedAchievement: zTexts,
  recognisedQualification: zTexts,
  recognisedAchievementType: zTexts,
  recognisedLevel: zTexts,
  recognisedFrom: zDay,
  recognisedUntil: zDay,
  recognitionSource: z.string().optional(),
  recognitionReason: z.string().optional(),
})
const zRegistryCredential = z.object({
  id: z.string(),
  type: z.array(z.string()).refine((types) => types.includes('TrustRegistryCredential')),
  name: z.string().optional(),
  credentialSubject: z.object({ recognises: z.preprocess(asList, z.array(zRecognition)) }),
})

/** The registry in a credential that has been verified before; null for what is none, or has a line that cannot be read. */
export function readRegistryCredential(document: unknown): TrustRegistry | null {
  const parsed = zRegistryCredential.safeParse(document)
  if (!parsed.success) return null
  const { id, name, credentialSubject } = parsed.data
  return { id, name: name ?? id, recognitions: credentialSubject.recognises.map(readRecognition) }
}

const zLevel = z.templateLiteral([z.enum(['NLQF', 'EQF', 'VKS']), ' ', z.string()])

function readRecognition(line: z.infer<typeof zRecognition>): Recognition {
  const levels = line.recognisedLevel?.flatMap((text) => {
    const level = zLevel.safeParse(text)
    const [framework, code] = level.success ? (level.data.split(' ', 2) as ['NLQF' | 'EQF' | 'VKS', string]) : []
    return framework === undefined || code === undefined ? [] : [{ framework, code }]
  })
  const scope = {
    ...(line.recognisedAchievement && { achievements: line.recognisedAchievement }),
    ...(line.recognisedQualification && { qualifications: line.recognisedQualification }),
    ...(line.recognisedAchievementType && { achievementTypes: line.recognisedAchievementType }),
    ...(levels && { levels }),
  }
  return {
    issuer: line.recognisedIssuer,
    ...(line.recognisedIssuerName !== undefined && { issuerName: line.recognisedIssuerName }),
    ...(Object.keys(scope).length > 0 && { scope }),
    ...(line.recognisedFrom !== undefined && { from: line.recognisedFrom }),
    ...(line.recognisedUntil !== undefined && { until: line.recognisedUntil }),
    ...(line.recognitionSource !== undefined && { source: line.recognitionSource }),
    ...(line.recognitionReason !== undefined && { reason: line.recognitionReason }),
  }
}
