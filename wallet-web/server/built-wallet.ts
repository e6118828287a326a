import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const builtWalletDir = fileURLToPath(new URL('../dist', import.meta.url))

/** Without a build there is nothing to serve; better said at start than by an empty page. */
export class WalletNotBuiltError extends Error {
  override readonly name = 'WalletNotBuiltError'
  constructor(readonly dir: string) {
    super(`The wallet has not been built: ${dir} holds no index.html. Run: npm run build -w wallet-web`)
  }
}

/** @throws WalletNotBuiltError */
export function assertBuilt(dir: string): void {
  if (!existsSync(join(dir, 'index.html'))) throw new WalletNotBuiltError(dir)
}
