import type { DemoData } from './demo-data.ts'

/** What the terminal shows when the demo stands: where to click as staff, learner and employer. */
export function guide({ urls, signIns, offers, files, qualifications, profiles }: DemoData): string {
  const file = (verdict: string, name = ''): string =>
    files.find((one) => one.verdict === verdict && one.name.includes(name))?.path ?? '(geen)'
  const offer = offers[0]
  return `
Stapel draait. Alle namen zijn voorbeelden. Http op dit apparaat mag hier, en er is geen limiet op aanvragen: dat is alleen voor de demo.

  uitgever  ${urls.issuer}
  controle  ${urls.verifier}
  wallet    ${urls.wallet}
  postbus   ${urls.mailbox}

Als medewerker van een school
  1. Log in op ${urls.issuer}/sign-in, bijvoorbeeld met een van deze accounts:
${signIns.map(({ organisation, role, email, password }) => `       ${organisation.padEnd(18)} ${role.padEnd(14)} ${email.padEnd(36)} ${password}`).join('\n')}
  2. Maak een bewijs, zet het online en ken het toe aan iemand. De mail komt in de postbus.
  3. Bouw als ontwerper (designer) een kwalificatie, en probeer haar uit op verzonnen lerenden: ${urls.issuer}/staff/qualifications

  4. Beslis als examencommissie (board) over een aanvraag: die doet een lerende op de pagina van een kwalificatie.

Als lerende
  1. Open een mail in de postbus, of deze link${offer === undefined ? '' : ` (${offer.recipient})`}:
       ${offer?.link ?? ''}
  2. Zet het bewijs in de wallet en kies een doel:
${qualifications.map(({ name, url }) => `       ${name}: ${url}`).join('\n')}

Als werkgever
  Sleep een van deze bestanden naar ${urls.verifier}:
       echt        ${file('valid', 'cnc-frezen')}
       echt, maar de uitgever is er niet voor erkend:
                   ${file('valid', 'praktijkverklaring')}
       verlopen    ${file('expired')}
       ingetrokken ${file('revoked')}
       geschorst   ${file('suspended')}
       vervalst    ${file('invalid')}
  Of kijk of het past: open een functieprofiel en vergelijk er bewijzen van één persoon mee:
${profiles.map(({ name, url }) => `       ${name}: ${url}`).join('\n')}
  Zelf een profiel maken kan zonder account: ${urls.verifier}/profiles/new
  Of vraag iemand om bewijzen te delen uit de wallet: ${urls.verifier}/ask

Dit alles staat ook in demo.json, bij de gegevens. Stoppen: Ctrl-C.
`
}
