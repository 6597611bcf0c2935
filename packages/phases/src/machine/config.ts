import { CORE_ELEMENT_IDS, PHASE_IDS, type CoreElementId, type PhaseId } from '@implementere/model'
import { and, or, stateIn } from 'xstate'
import { TRANSITIONS, type Guard, type PhaseRegionEvent, type PhaseRegionState, type PhaseTransition } from '../data/transitions.ts'
import type { PhaseEventType } from '../event.ts'
import { ELEMENT_STATUSES, LIFECYCLES, type ElementStatus, type Lifecycle } from '../state.ts'
import { initialContext, type phaseSetup } from './setup.ts'

type Config = Parameters<ReturnType<typeof phaseSetup>['createMachine']>[0]

/** The configuration of the machine, read off the table. */
export function machineConfig(): Config {
  return {
    id: 'implementation',
    type: 'parallel',
    context: initialContext(),
    states: {
      lifecycle: { initial: 'not-started', states: Object.fromEntries(LIFECYCLES.map((from) => [from, { on: lifecycleEvents(from) }])) },
      phase: { initial: 'none', states: Object.fromEntries((['none', ...PHASE_IDS] as const).map((from) => [from, { on: phaseEvents(from) }])) },
      ...Object.fromEntries(CORE_ELEMENT_IDS.map((element) => [element, elementRegion(element)])),
    },
  }
}

/** Events that leave the lifecycle as it is move another region; there their rows say when they are accepted. */
function lifecycleEvents(from: Lifecycle) {
  return eventsOf(TRANSITIONS.lifecycle, (type, rows) => {
    const row = rows[from]
    if (row === undefined || row.to === from) return []
    const begins = type === 'implementation.begin'
    return [
      {
        target: row.to,
        guard: all([READABLE, ...(begins ? [phaseMoves(type)] : []), ...named(row.guard)]),
        actions: begins ? ['begin-cycle', RECORD] : [RECORD],
      },
    ]
  })
}

function phaseEvents(from: PhaseRegionState) {
  return eventsOf(TRANSITIONS.phase, (type, rows) =>
    PHASE_IDS.flatMap((to) => {
      const row = rows[from]?.[to]
      if (row === undefined) return []
      const gate = row.guard === 'gate-passed' ? { from: from as PhaseId, to } : null
      return [{ target: to, guard: all([READABLE, accepted(type), namesPhase(to), ...named(row.guard, gate)]), actions: actionsOf(type, gate) }]
    }),
  )
}

function elementRegion(element: CoreElementId) {
  return { initial: 'not-started', states: Object.fromEntries(ELEMENT_STATUSES.map((from) => [from, { on: elementEvents(element, from) }])) }
}

function elementEvents(element: CoreElementId, from: ElementStatus) {
  return eventsOf(TRANSITIONS.element, (type, rows) => {
    const row = rows[from]
    if (row === undefined) return []
    const { to, iteration } = row
    const applies = type === 'cycle.decide' ? [phaseMoves(type)] : [{ type: 'concerns-element' as const, params: { element } }]
    const move = { type: 'move-element' as const, params: { element, to, iteration } }
    return [
      {
        target: to,
        guard: all([READABLE, accepted(type), ...applies, ...named(row.guard)]),
        actions: type === 'cycle.decide' ? [move] : [move, RECORD],
      },
    ]
  })
}

/** What could not be read again once it is stored moves nothing, in no region. */
const READABLE = { type: 'readable' } as const
const RECORD = { type: 'record', params: null } as const

function eventsOf<Type extends string, Rows>(table: Readonly<Record<Type, Rows>>, build: (type: Type, rows: Rows) => readonly object[]) {
  const types = Object.keys(table) as Type[]
  return Object.fromEntries(types.map((type) => [type, build(type, table[type])]).filter(([, built]) => built!.length > 0))
}

/** Each event is recorded once, by the region that it is about. */
function actionsOf(type: PhaseRegionEvent, gate: { from: PhaseId; to: PhaseId } | null) {
  if (type === 'implementation.begin') return []
  return type === 'cycle.decide' ? ['begin-cycle' as const, RECORD] : [{ type: 'record' as const, params: gate }]
}

/** In the stages of the lifecycle in which the event is accepted. */
function accepted(type: PhaseEventType) {
  return or(Object.keys(TRANSITIONS.lifecycle[type]).map((lifecycle) => stateIn({ lifecycle })))
}

/** The phase region takes the event as well, so that both move or neither does. */
function phaseMoves(type: PhaseRegionEvent) {
  const rows = Object.entries(TRANSITIONS.phase[type])
  return or(rows.map(([from, targets]) => all([stateIn({ phase: from }), or(PHASE_IDS.flatMap((to) => movesTo(to, targets[to])))])))
}

function movesTo(to: PhaseId, row: PhaseTransition | undefined) {
  return row ? [all([namesPhase(to), ...named(row.guard)])] : []
}

/** A guard by name with its params, or one that looks at the state of another region. */
type GuardSpec = ReturnType<typeof stateIn> | { readonly type: string; readonly params?: object }

function all(guards: readonly GuardSpec[]) {
  return and(guards as Parameters<typeof and>[0])
}

function namesPhase(phase: PhaseId) {
  return { type: 'names-phase' as const, params: { phase } }
}

function named(guard: Guard | null, params: { from: PhaseId; to: PhaseId } | null = null) {
  if (guard === null) return []
  return [params ? { type: guard, params } : { type: guard }]
}
