import { register } from 'node:module'

// Behind tsx, which can read the hook itself; the last one registered is asked first.
register('./transpile-plainly.ts', import.meta.url)
