import type { ParseCredentialRequestReturn } from '@openid4vc/openid4vci'
import type { WalletForm } from '../../domain/awards/award.ts'
import { ClaimRefusedError } from '../../domain/offers/claim-refused.ts'
import { configurationIds } from './metadata.ts'

/** Which of the two the wallet asks for: by its name, or, as wallets of earlier drafts do, by the format. @throws ClaimRefusedError */
export function chosenConfiguration({
  credentialConfigurationId,
  credentialIdentifier,
  format,
}: ParseCredentialRequestReturn): WalletForm['configuration'] {
  const named = configurationIds.find((id) => id === (credentialConfigurationId ?? credentialIdentifier))
  if (named) return named
  if (format?.format === 'ldp_vc') return 'open-badge-ldp'
  if (format?.format === 'jwt_vc_json') return 'open-badge-jwt'
  throw new ClaimRefusedError('unknown_credential_configuration', `Known are ${configurationIds.join(' and ')}`)
}
