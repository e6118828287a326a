import './fonts.css'
import '@stapel/shared/assets/tokens.css'
import '@stapel/shared/assets/base.css'
import './wallet.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { App } from './app/app.tsx'
import { readWallet, tidyWallet } from './app/wallet.ts'
import { language } from './words/language.ts'

effect(() => {
  document.documentElement.lang = language.value
})

const root = document.getElementById('wallet')
if (root === null) throw new TypeError('The page has no #wallet')
const showApp = () => render(<App />, root)
// The screens say it themselves when the database can't be read; an empty page would say nothing.
await readWallet().finally(showApp)

await tidyWallet()
const { finishInterruptedWork } = await import('./app/interrupted-work.ts')
await finishInterruptedWork()
if ('serviceWorker' in navigator && import.meta.env.PROD) await navigator.serviceWorker.register('/service-worker.js')
