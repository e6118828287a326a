import type { Addresses } from '../ports.ts'

type IssuerAddress = Pick<Addresses, 'issuer'>

/** Where things of an organisation live: the paths of CONTRACT §1. */
export function organisationUrl({ issuer }: IssuerAddress, org: string): string {
  return `${issuer}/orgs/${org}`
}

/** `did:web` of the installation; the port is percent-encoded. @see https://w3c-ccg.github.io/did-method-web/ */
export function organisationDid({ issuer }: IssuerAddress, org: string): string {
  return `did:web:${encodeURIComponent(new URL(issuer).host)}:orgs:${org}`
}

export function achievementUrl(addresses: IssuerAddress, org: string, key: string): string {
  return `${organisationUrl(addresses, org)}/achievements/${key}`
}

/** Whose achievement a URL names: `key` is `{code}.{number}`, or `{code}` of a series. Null for what is no address of ours. */
export function parseAchievementUrl(
  { issuer }: IssuerAddress,
  url: string,
): { readonly owner: string; readonly key: string } | null {
  const prefix = `${issuer}/orgs/`
  if (!url.startsWith(prefix)) return null
  const [owner = '', noun, key = '', ...rest] = url.slice(prefix.length).split('/')
  return noun === 'achievements' && key !== '' && rest.length === 0 ? { owner, key } : null
}

export function outcomeUrl(addresses: IssuerAddress, org: string, code: string): string {
  return `${organisationUrl(addresses, org)}/outcomes/${code}`
}

export function frameworkUrl(addresses: IssuerAddress, org: string, code: string): string {
  return `${organisationUrl(addresses, org)}/frameworks/${code}`
}

export function qualificationUrl(addresses: IssuerAddress, org: string, key: string): string {
  return `${organisationUrl(addresses, org)}/qualifications/${key}`
}

/** Whom an organisation recognises. */
export function registryUrl(addresses: IssuerAddress, org: string): string {
  return `${organisationUrl(addresses, org)}/registry`
}

export function statusListUrl(addresses: IssuerAddress, org: string, list: number, purpose: string): string {
  return `${organisationUrl(addresses, org)}/status/${list}/${purpose}`
}

/** The learner's page of one offer: the link in the mail. */
export function offerUrl(addresses: IssuerAddress, org: string, reference: string): string {
  return `${organisationUrl(addresses, org)}/offers/${reference}`
}

/** Where a credential that replaces one of ours is found: what its refresh service names, and the code on a certificate. */
export function refreshUrl(addresses: IssuerAddress, org: string, award: string): string {
  return `${organisationUrl(addresses, org)}/credentials/${award}/refresh`
}

/** The JSON Schema of our extension of Open Badges: one for the installation. */
export function extensionSchemaUrl({ issuer }: IssuerAddress): string {
  return `${issuer}/schemas/extension.json`
}
