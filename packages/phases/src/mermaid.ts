import { PHASE_IDS } from '@implementere/model'
import { TRANSITIONS } from './data/transitions.ts'

/** The kinds of regions of the statechart. The nine core elements have a region each, all alike. */
export const REGIONS = ['lifecycle', 'phase', 'element'] as const

/** One of {@link REGIONS}. */
export type Region = (typeof REGIONS)[number]

/** One arrow of the statechart. */
export interface Arrow {
  readonly region: Region
  readonly event: string
  readonly from: string
  readonly to: string
  readonly guard: string | null
}

/**
 * Every arrow of the statechart, one row each, read off the transition table. Rows of the lifecycle that only say when an event is accepted are left out.
 *
 * @example
 * ```ts
 * arrows().filter(({ region, from }) => region === 'element' && from === 'completed').map(({ event, to }) => `${event} ${to}`) // => ['element.reopen in-progress', 'cycle.decide to-revisit']
 * ```
 */
export function arrows(): readonly Arrow[] {
  const { lifecycle, phase, element } = TRANSITIONS
  return [
    ...rowsOf(lifecycle).flatMap(([event, from, { to, guard }]) => (from === to ? [] : [{ region: 'lifecycle' as const, event, from, to, guard }])),
    ...rowsOf(phase).flatMap(([event, from, targets]) =>
      PHASE_IDS.flatMap((to) => (targets[to] ? [{ region: 'phase' as const, event, from, to, guard: targets[to].guard }] : [])),
    ),
    ...rowsOf(element).map(([event, from, { to, guard }]) => ({ region: 'element' as const, event, from, to, guard })),
  ]
}

/**
 * A region of the statechart as Mermaid text (`stateDiagram-v2`), for documents. Guards stand in brackets.
 *
 * @example
 * ```ts
 * toMermaid('lifecycle').split('\n')[0] // => 'stateDiagram-v2'
 * toMermaid('lifecycle').includes('active --> paused: implementation.pause [reason-given]') // => true
 * ```
 */
export function toMermaid(region: Region): string {
  const drawn = arrows().filter((arrow) => arrow.region === region)
  const states = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))]
  const first = region === 'phase' ? 'none' : 'not-started'
  return [
    'stateDiagram-v2',
    ...states.filter((state) => idOf(state) !== state).map((state) => `  state "${state}" as ${idOf(state)}`),
    `  [*] --> ${idOf(first)}`,
    ...drawn.map(({ event, from, to, guard }) => `  ${idOf(from)} --> ${idOf(to)}: ${event}${guard ? ` [${guard}]` : ''}`),
  ].join('\n')
}

/** Mermaid reads a hyphen as the beginning of an arrow. */
function idOf(state: string): string {
  return state.replaceAll('-', '_')
}

function rowsOf<Row>(
  table: Readonly<Record<string, Readonly<Partial<Record<string, Row>>>>>,
): readonly (readonly [event: string, from: string, row: Row])[] {
  return Object.entries(table).flatMap(([event, rows]) => Object.entries(rows).map(([from, row]) => [event, from, row as Row] as const))
}
