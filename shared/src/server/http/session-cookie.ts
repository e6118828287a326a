import type { Request, Response } from 'express'

export interface SessionCookie {
  read(request: Request): string | undefined
  write(response: Response, token: string, expires: Date): void
  clear(response: Response): void
}

/** The cookie that carries a session's secret: unreadable for scripts, not sent along from other sites, and over https bound to this very host. */
export function createSessionCookie({ secure }: { readonly secure: boolean }): SessionCookie {
  const name = secure ? '__Host-session' : 'session'
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
  return {
    read(request) {
      const cookies = request.cookies as Readonly<Record<string, unknown>> | undefined
      const token = cookies?.[name]
      return typeof token === 'string' ? token : undefined
    },
    write: (response, token, expires) => response.cookie(name, token, { ...options, expires }),
    clear: (response) => response.clearCookie(name, options),
  }
}
