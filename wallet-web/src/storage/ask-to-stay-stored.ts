/** Asks the browser not to clear the wallet when space runs out. It decides by itself; asking does no harm. */
export async function askToStayStored(): Promise<void> {
  if ('storage' in navigator && !(await navigator.storage.persisted())) await navigator.storage.persist()
}
