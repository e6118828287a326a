import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { SMTPServer } from 'smtp-server'
import { createMailer } from './create-mailer.ts'
import type { Mailer, MailMessage } from './mailer.ts'

const message: MailMessage = {
  messageId: '<award-1@issuer.example>',
  to: 'fatima@voorbeeld.example',
  subject: 'Je hebt een badge gekregen ✓',
  text: 'Dag Fatima',
  html: '<p>Dag Fatima <img src="cid:badge"></p>',
  attachments: [
    { filename: 'badge.png', contentType: 'image/png', content: new Uint8Array([1, 2, 3]), contentId: 'badge' },
  ],
}

describe('The mailer', () => {
  let received: { readonly from: string; readonly to: readonly string[]; readonly raw: string }[]
  let server: SMTPServer
  let mailer: Mailer

  beforeEach(async () => {
    received = []
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo({ address }, _session, done) {
        if (address.startsWith('refused')) {
          done(Object.assign(new Error('no such box'), { responseCode: 550 }))
          return
        }
        if (address.startsWith('later')) {
          done(Object.assign(new Error('try later'), { responseCode: 451 }))
          return
        }
        done()
      },
      onData(stream, { envelope }, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
          received.push({
            from,
            to: envelope.rcptTo.map(({ address }) => address),
            raw: Buffer.concat(chunks).toString(),
          })
          done()
        })
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as AddressInfo
    mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Voorbeeld MBO <issuer@voorbeeld.example>' })
  })

  afterEach(async () => {
    await mailer.close()
    await new Promise<void>((resolve) => server.close(resolve))
  })

  const failureOf = (work: Promise<void>): Promise<unknown> =>
    work.then(
      () => null,
      (error: unknown) => error,
    )

  it('sends text, HTML and images to one address, under the given Message-ID', async () => {
    await mailer.send(message)
    await mailer.send(message)
    expect(received).to.have.length(2)
    for (const { from, to, raw } of received) {
      expect(from).to.equal('issuer@voorbeeld.example')
      expect(to).to.deep.equal(['fatima@voorbeeld.example'])
      expect(raw).to.match(/^Message-ID: <award-1@issuer\.example>\r$/im)
      for (const part of ['text/plain', 'text/html', 'Content-ID: <badge>', 'AQID']) expect(raw).to.include(part)
    }
  })

  it('says that a refused address need not be tried again', async () => {
    expect(await failureOf(mailer.send({ ...message, to: 'refused@voorbeeld.example' }))).to.include({
      code: 'mail-not-sent',
      mayTryAgain: false,
    })
  })

  it('says that a passing failure may be tried again', async () => {
    expect(await failureOf(mailer.send({ ...message, to: 'later@voorbeeld.example' }))).to.include({
      code: 'mail-not-sent',
      mayTryAgain: true,
    })
    const nobody = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'issuer@voorbeeld.example' })
    expect(await failureOf(nobody.send(message))).to.include({ code: 'mail-not-sent', mayTryAgain: true })
    await nobody.close()
  })

  it('is not led to more recipients or headers by what stands in an address or a subject', async () => {
    for (const to of [
      'a@voorbeeld.example, b@voorbeeld.example',
      'a@voorbeeld.example\r\nRCPT TO:<b@voorbeeld.example>',
    ]) {
      await failureOf(mailer.send({ ...message, to }))
    }
    await mailer.send({ ...message, subject: 'Hello\r\nBcc: spy@voorbeeld.example' })
    const addressed = received.flatMap(({ to }) => to)
    expect(addressed).not.to.include('b@voorbeeld.example')
    expect(addressed).not.to.include('spy@voorbeeld.example')
    expect(received.at(-1)?.raw).not.to.match(/^Bcc:/im)
  })

  it('reads no file and fetches no URL', async () => {
    const path = { filename: 'x', contentType: 'text/plain', path: '/etc/hostname', content: new Uint8Array() }
    await mailer.send({ ...message, attachments: [path] })
    expect(received).to.have.length(1)
    expect(received[0]?.raw).to.match(/filename=x/)
  })
})
