import { z } from 'zod'
import { ConfigError } from './config-error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the variables that a service knows. An empty one counts as absent.
 * @throws ConfigError with all mistakes
 */
export function readEnvironment<Fields extends z.ZodRawShape>(
  environment: Environment,
  fields: Fields,
): Readonly<z.output<z.ZodObject<Fields>>> {
  const given = Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const text = environment[name]?.trim()
      return text === undefined || text === '' ? [] : [[name, text]]
    }),
  )
  const parsed = z.object(fields).safeParse(given)
  if (parsed.success) return Object.freeze(parsed.data)
  throw new ConfigError(
    parsed.error.issues.map(({ path: [name], message }) => {
      const missing = environment[String(name)] === undefined
      return missing ? `${String(name)} is missing: ${message}` : `${String(name)}: ${message}`
    }),
  )
}
