import type { SettingValue } from './setting-record.ts'
import type { WalletDatabase } from './wallet-database.ts'

type ValueOf<Name extends SettingValue['name']> = Extract<SettingValue, { name: Name }>['value']

export async function findSetting<Name extends SettingValue['name']>(
  db: WalletDatabase,
  name: Name,
): Promise<ValueOf<Name> | null> {
  const found = await db.get('settings', name)
  // A setting is kept under its own name, so its value is that name's.
  return (found?.value as ValueOf<Name> | undefined) ?? null
}

export async function keepSetting(db: WalletDatabase, setting: SettingValue): Promise<void> {
  await db.put('settings', setting)
}
