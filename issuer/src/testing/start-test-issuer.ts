import { listen, type Listening, type Store } from '@stapel/shared/server'
import { Router } from 'express'
import { createApp } from '../app.ts'
import type { IssuerConfig } from '../config.ts'
import type { Pages } from '../http/public-pages.ts'
import { createTestIssuer, type TestIssuer } from './test-issuer.ts'

/** Pages that say only which one they are: the doors for machines are what is tested here. */
const noPages: Pages = {
  publicPages: {
    organisation: (_req, res) => Promise.resolve(void res.send('<h1>organisation</h1>')),
    registry: (_req, res) => Promise.resolve(void res.send('<h1>registry</h1>')),
    achievement: (_req, res) => Promise.resolve(void res.send('<h1>achievement</h1>')),
    framework: (_req, res) => Promise.resolve(void res.send('<h1>framework</h1>')),
    outcome: (_req, res) => Promise.resolve(void res.send('<h1>outcome</h1>')),
    qualification: (_req, res) => Promise.resolve(void res.send('<h1>qualification</h1>')),
  },
  router: Router(),
  renderProblem: (_req, res, problem) => void res.type('html').send(`<h1>${problem.title}</h1>`),
}

export interface ListeningIssuer extends TestIssuer {
  readonly url: string
  close(): Promise<void>
}

/** An issuer that really listens, on a free port that its public URLs name. */
export async function startTestIssuer(store: Store, config: Partial<IssuerConfig> = {}): Promise<ListeningIssuer> {
  const server = await freePort()
  const url = `http://localhost:${server.port}`
  await server.close()
  const issuer = await createTestIssuer(store, { ...config, issuerUrl: url })
  const listening = await listen(createApp(issuer.ctx, noPages), server.port)
  return { ...issuer, url, close: () => listening.close() }
}

async function freePort(): Promise<Listening> {
  const { default: express } = await import('express')
  return listen(express(), 0)
}
