import { formatMoment, wordFor, type Locale } from '@stapel/shared'
import { requestOf, type PresentationExchange, type PresentationLinks } from '@stapel/shared/server'
import QRCode from 'qrcode'
import { t } from './words/index.ts'

/** A request that waits: what is shown to the person who is asked, and what they will see. */
export async function presentWaiting(exchange: PresentationExchange, links: PresentationLinks, locale: Locale) {
  return {
    title: t(locale, 'askWaitingTitle'),
    links,
    qr: await drawQr(links.walletUrl),
    qrOther: await drawQr(links.anyWalletUrl),
    facts: factsOf(exchange, locale),
    // A page without scripts looks again by itself.
    refreshSeconds: 10,
  }
}

export function factsOf(exchange: PresentationExchange, locale: Locale) {
  const { asker, purpose } = requestOf(exchange)
  return [
    { name: t(locale, 'askFactWho'), value: asker.name ?? '' },
    { name: t(locale, 'askFactPurpose'), value: purpose ?? '' },
    { name: t(locale, 'askFactWhat'), value: describeAsked(exchange, locale) },
    { name: t(locale, 'askFactUntil'), value: formatMoment(exchange.expiresAt, locale) },
  ]
}

function describeAsked(exchange: PresentationExchange, locale: Locale): string {
  const [wanted] = requestOf(exchange).query.credentials
  const [claim] = wanted.claims ?? []
  if (claim === undefined) return t(locale, 'asked.any-badge')
  const values = (claim.values ?? []).map(String)
  const member = 'path' in claim ? claim.path.at(-1) : undefined
  if (member === 'achievementType') {
    const names = values.map((type) => wordFor('type', type, locale)).join(', ')
    return t(locale, 'asked.achievement-type', { names })
  }
  return member === 'id' ? t(locale, 'asked.achievements', { names: values.join(', ') }) : t(locale, 'asked.other')
}

/** As SVG, so that it is sharp on every screen and on paper; our own URL, so nothing in it needs escaping. Little is ever in front of a screen: `L` gives the largest squares. */
function drawQr(text: string): Promise<string> {
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'L', margin: 3 })
}
