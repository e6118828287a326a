import { examineWhatIsLeft } from '../importing/check-again.ts'
import { findUnexamined } from '../storage/credential-store.ts'
import { language } from '../words/language.ts'
import { changeWallet, walletDatabase } from './wallet.ts'

/** At start: credentials that were kept just before the wallet was closed get their card. */
export async function finishInterruptedWork(): Promise<void> {
  if ((await findUnexamined(await walletDatabase())).length === 0) return
  const { examine } = await import('../verifying/examiner.ts')
  await changeWallet((db) => examineWhatIsLeft({ db, examine }, language.value))
}
