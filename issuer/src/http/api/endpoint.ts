import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Permission, Principal } from '../../domain/access/actor.ts'
import type { FileDoor } from './accept-upload.ts'

/** What a caller may be: anybody, the operator of the installation, or the holder of an API key with this scope. */
export type Access = 'public' | 'operator' | Permission

export interface EndpointCall<Body, Query> {
  readonly req: Request
  readonly res: Response
  readonly body: Body
  readonly query: Query
  /** A part of the path. */
  readonly param: (name: string) => string
  /** Whose key it is; of a public or operator endpoint there is none, and asking is a bug. */
  readonly principal: Principal
  /** The organisation in the path, which is the key's. */
  readonly org: string
}

/** One operation of the API: what OpenAPI says of it and what answers it stand together, so that they cannot differ. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** As OpenAPI writes it: `/api/v1/orgs/{org}/awards/{id}`. */
  readonly path: string
  readonly access: Access
  readonly summary: string
  readonly body?: z.ZodType
  readonly query?: z.ZodType
  /** A file instead of a JSON body. */
  readonly file?: FileDoor
  readonly answers: {
    readonly status: number
    readonly description: string
    readonly schema?: z.ZodType
    readonly types?: readonly string[]
  }
  readonly handle: (call: EndpointCall<unknown, unknown>) => Promise<void> | void
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

/** Types the handler by the schemas of its endpoint. */
export function endpoint<
  Body extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
>(
  definition: Omit<Endpoint, 'body' | 'query' | 'handle'> & {
    readonly body?: Body
    readonly query?: Query
    readonly handle: (call: EndpointCall<Parsed<Body>, Parsed<Query>>) => Promise<void> | void
  },
): Endpoint {
  return definition as Endpoint
}
