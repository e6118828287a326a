/** Talks to one organisation of an issuer as any integrator would: JSON, an API key, problems as errors. */
export interface ApiClient {
  get<T>(path: string): Promise<T>
  getBytes(path: string): Promise<Uint8Array>
  post<T>(path: string, body: unknown): Promise<T>
  put<T>(path: string, body: unknown): Promise<T>
}

export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  constructor(
    readonly status: number,
    readonly code: string | undefined,
    request: string,
    problem: string,
  ) {
    super(`${request} answered ${status}: ${problem}`)
  }
}

export function createApiClient(baseUrl: string, token: string): ApiClient {
  async function call(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) {
      const text = await response.text()
      throw new ApiProblem(response.status, codeOf(text), `${method} ${path}`, text)
    }
    return response
  }
  return {
    get: async <T>(path: string) => (await (await call('GET', path)).json()) as T,
    getBytes: async (path) => new Uint8Array(await (await call('GET', path)).arrayBuffer()),
    post: async <T>(path: string, body: unknown) => (await (await call('POST', path, body)).json()) as T,
    put: async <T>(path: string, body: unknown) => (await (await call('PUT', path, body)).json()) as T,
  }
}

function codeOf(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined
  const problem = JSON.parse(text) as { code?: unknown }
  return typeof problem.code === 'string' ? problem.code : undefined
}
