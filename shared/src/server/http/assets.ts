import express, { Router } from 'express'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const assets = fileURLToPath(new URL('../../../assets', import.meta.url))
const fonts = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource-variable/source-sans-3/package.json')),
  'files',
)

/** The look that all pages share, under `/assets`: stylesheets, logo and letters, from this host alone. */
export function assetsRouter(): Router {
  const router = Router()
  router.use(
    '/assets/fonts',
    express.static(fonts, { immutable: true, maxAge: '365d', index: false, fallthrough: true }),
  )
  router.use('/assets', express.static(assets, { maxAge: '1h', index: false }))
  return router
}
