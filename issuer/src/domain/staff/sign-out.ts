import { hashSecret } from '../access/secret-token.ts'
import type { IssuerPorts } from '../ports.ts'

export async function signOut({ sessions }: Pick<IssuerPorts, 'sessions'>, secret: string): Promise<void> {
  const session = await sessions.find(hashSecret(secret))
  if (session) await sessions.delete(session)
}
