import { signal } from '@preact/signals'
import { hrefOf, parseRoute, type Route } from './route.ts'

export const currentRoute = signal<Route>(parseRoute(location.hash))

addEventListener('hashchange', () => {
  currentRoute.value = parseRoute(location.hash)
})

export function navigate(route: Route): void {
  location.hash = hrefOf(route)
}
