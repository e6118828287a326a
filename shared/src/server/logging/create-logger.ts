import { pino, type Logger } from 'pino'

export type { Logger } from 'pino'

/** One line of JSON an event, on standard output. What could hold a secret or a person is left out, whoever logs it. */
export function createLogger({ name, level }: { readonly name: string; readonly level: string }): Logger {
  return pino({
    name,
    level,
    redact: {
      paths: [
        'req.headers.authorization',
        'req.headers.cookie',
        'res.headers["set-cookie"]',
        '*.password',
        '*.email',
        '*.token',
        'email',
        'password',
        'token',
      ],
      remove: true,
    },
  })
}
