import type { model } from '@implementere/core'
import { useSyncExternalStore } from 'react'

/** The views of the board, in the order of the menu. */
export const VIEWS = ['circle', 'checklist', 'dimensions', 'barriers', 'strategies', 'plan', 'report', 'record'] as const

/** One of {@link VIEWS}. */
export type ViewId = (typeof VIEWS)[number]

/** Where the reader is: a view, or the tool of a core element. */
export type Route = { readonly view: ViewId } | { readonly view: 'element'; readonly element: model.CoreElementId }

/** The address of a place. */
export function hrefOf(route: Route): string {
  return route.view === 'element' ? `#/element/${route.element}` : `#/${route.view}`
}

/** The place of an address; the circle for one that is none. */
function routeOf(hash: string): Route {
  const [, view = '', element = ''] = hash.split('/')
  if (view === 'element' && /^KE[1-9]$/.test(element)) return { view, element: element as model.CoreElementId }
  return { view: VIEWS.find((one) => one === view) ?? 'circle' }
}

/** Where the reader is now. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash))
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
