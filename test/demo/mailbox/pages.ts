import Handlebars from 'handlebars'
import type { ReceivedMail } from './received-mail.ts'

const frame = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{title}}</title>
<style>
 body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;padding:1rem;max-width:50rem;background:#faf8f3;color:#15213b}
 a{color:#1f3fa8} li{margin:.6rem 0;padding:.6rem .9rem;background:#fff;border:1px solid #d9d4c7;border-radius:8px} ul{list-style:none;padding:0}
 time,.soft{color:#4a556e} iframe{width:100%;height:60rem;border:1px solid #77705f;border-radius:8px;background:#fff} pre{white-space:pre-wrap}
</style></head><body>`

const list = Handlebars.compile<{ title: string; mails: ReceivedMail[] }>(
  `${frame}<main><h1>Postbus van de demo</h1>
<p class="soft">Hier staat alle mail die de demo heeft verstuurd. Er gaat niets naar buiten. Ververs de pagina voor nieuwe mail.</p>
{{#if mails}}<ul>{{#each mails}}<li><a href="/mails/{{id}}">{{subject}}</a><br>aan {{to}} · <time datetime="{{receivedAt}}">{{receivedAt}}</time></li>{{/each}}</ul>
{{else}}<p>Er is nog geen mail.</p>{{/if}}</main></body></html>`,
)

const one = Handlebars.compile<{ title: string; mail: ReceivedMail }>(
  `${frame}<main><p><a href="/">Alle mail</a></p><h1>{{mail.subject}}</h1><p class="soft">van {{mail.from}}<br>aan {{mail.to}}</p>
<iframe title="De mail zoals hij eruitziet" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" src="/mails/{{mail.id}}/html"></iframe>
<h2>Dezelfde mail als tekst</h2><pre>{{mail.text}}</pre></main></body></html>`,
)

export const mailboxPage = (mails: readonly ReceivedMail[]): string =>
  list({ title: 'Postbus van de demo', mails: [...mails].reverse() })
export const mailPage = (mail: ReceivedMail): string => one({ title: mail.subject, mail })
