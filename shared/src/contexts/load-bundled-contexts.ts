import type { ContextDocument } from './context-document.ts'

/** The bundled contexts, in a chunk of their own: what checks no JSON-LD never loads them. */
export async function loadBundledContexts(): Promise<ReadonlyMap<string, ContextDocument>> {
  return (await import('./bundled-contexts.ts')).bundledContexts
}
