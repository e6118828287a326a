import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { mailboxPage, mailPage } from './pages.ts'
import { parseReceivedMail, type ReceivedMail } from './received-mail.ts'

export interface Mailbox {
  readonly url: string
  readonly smtpUrl: string
  readonly mails: readonly ReceivedMail[]
  /** The newest mail to an address, when it has come; waits for it. */
  waitForMail(to: string, after?: number): Promise<ReceivedMail>
  stop(): Promise<void>
}

/** A real SMTP server that keeps what it gets, with a page to read it. For the demo and the tests: no mail leaves the machine. */
export async function startMailbox({ port = 0, smtpPort = 0 } = {}): Promise<Mailbox> {
  const mails: ReceivedMail[] = []
  const waiting = new Set<() => void>()

  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        parseReceivedMail(mails.length + 1, new Date(), Buffer.concat(chunks)).then(
          (mail) => {
            mails.push(mail)
            done()
            for (const wake of waiting) wake()
          },
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        )
      })
    },
  })
  await new Promise<void>((resolve) => smtp.listen(smtpPort, '127.0.0.1', resolve))

  const web = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://mailbox').pathname
    const send = (status: number, type: string, body: string): void => {
      // The mail itself is shown in a sandboxed frame: it may hold links and pictures, and never a script.
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-src 'self'",
      })
      response.end(body)
    }
    const [, one, part] = /^\/mails\/(\d+)(\/html)?$/.exec(path) ?? []
    const mail = mails.find(({ id }) => id === Number(one))
    if (path === '/') send(200, 'text/html', mailboxPage(mails))
    else if (path === '/mails.json') send(200, 'application/json', JSON.stringify(mails))
    else if (mail === undefined) send(404, 'text/plain', 'Deze mail is er niet.')
    else send(200, 'text/html', part === undefined ? mailPage(mail) : mail.html)
  })
  await new Promise<void>((resolve) => web.listen(port, '127.0.0.1', resolve))

  const find = (to: string, after: number): ReceivedMail | undefined =>
    mails.findLast((mail) => mail.id > after && mail.to.toLowerCase().includes(to.toLowerCase()))

  return {
    url: `http://localhost:${(web.address() as AddressInfo).port}`,
    smtpUrl: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    mails,
    waitForMail: (to, after = 0) =>
      new Promise((resolve) => {
        const look = (): void => {
          const mail = find(to, after)
          if (mail === undefined) return
          waiting.delete(look)
          resolve(mail)
        }
        waiting.add(look)
        look()
      }),
    async stop() {
      await new Promise<void>((resolve) => smtp.close(resolve))
      web.closeAllConnections()
      await new Promise((resolve) => web.close(resolve))
    },
  }
}
