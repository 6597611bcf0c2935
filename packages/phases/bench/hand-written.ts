import { CORE_ELEMENT_IDS, PHASE_IDS } from '@implementere/model'
import type { PhaseEvent, PhaseState } from '@implementere/phases'

/** What most teams would write: one reducer, the rules in its branches, a code when it refuses. The gate is the soft one without facts. */
export function reduce(state: PhaseState, event: PhaseEvent): { ok: boolean; state: PhaseState; code: string | null } {
  if (event.type === 'implementation.begin') {
    if (state.lifecycle !== 'not-started') return no(state, 'begun')
    return yes({ ...state, lifecycle: 'active', cycle: 1, goal: event.goal, phase: event.phase })
  }
  if (state.lifecycle === 'not-started' || state.lifecycle === 'ended') return no(state, state.lifecycle)
  switch (event.type) {
    case 'implementation.pause':
      return state.lifecycle === 'active' && event.reason.trim() ? yes({ ...state, lifecycle: 'paused' }) : no(state, 'pause')
    case 'implementation.resume':
      return state.lifecycle === 'paused' && event.reason.trim() ? yes({ ...state, lifecycle: 'active' }) : no(state, 'resume')
    case 'implementation.end':
      return event.reason.trim() ? yes({ ...state, lifecycle: 'ended' }) : no(state, 'end')
    default:
  }
  if (state.lifecycle === 'paused') return no(state, 'paused')
  switch (event.type) {
    case 'phase.enter':
      return enter(state, event)
    case 'cycle.decide': {
      if (state.phase !== 'sustain' || event.goal.kind !== event.decision) return no(state, 'decide')
      const elements = { ...state.elements }
      for (const id of CORE_ELEMENT_IDS) {
        if (elements[id].status !== 'not-started') elements[id] = { ...elements[id], status: 'to-revisit' }
      }
      return yes({ ...state, cycle: state.cycle + 1, goal: event.goal, phase: event.phase, elements })
    }
    default:
      return 'element' in event ? work(state, event) : no(state, 'unknown')
  }
}

function enter(state: PhaseState, event: Extract<PhaseEvent, { type: 'phase.enter' }>) {
  const from = PHASE_IDS.indexOf(state.phase!)
  const to = PHASE_IDS.indexOf(event.phase)
  if (to === from) return no(state, 'same')
  if (to < from) return event.reason?.trim() ? yes({ ...state, phase: event.phase }) : no(state, 'reason')
  const [first, last] = [[0, 2, 5, 7][from]!, [0, 2, 5, 7][to]!]
  const checks = CORE_ELEMENT_IDS.slice(first, last).map((element) => {
    const { status } = state.elements[element]
    return { code: 'element-settled', met: status === 'completed' || status === 'not-applicable', params: { element, status } }
  })
  if (!checks.every(({ met }) => met) && !event.override?.reason.trim()) return no(state, 'gate')
  return { ...yes({ ...state, phase: event.phase }), event: { ...event, checks } }
}

function work(state: PhaseState, event: Extract<PhaseEvent, { element: unknown }>) {
  const { status, iteration } = state.elements[event.element]
  const open = status === 'not-started' || status === 'to-revisit'
  const to = (next: PhaseState['elements']['KE1']) => yes({ ...state, elements: { ...state.elements, [event.element]: next } })
  switch (event.type) {
    case 'element.start':
      return open ? to({ status: 'in-progress', iteration: iteration + 1 }) : no(state, 'status')
    case 'element.complete':
      if (status === 'in-progress') return to({ status: 'completed', iteration })
      return open ? to({ status: 'completed', iteration: iteration + 1 }) : no(state, 'status')
    case 'element.reopen':
      return (status === 'completed' || status === 'not-applicable') && 'reason' in event && event.reason.trim()
        ? to({ status: 'in-progress', iteration: iteration + 1 })
        : no(state, 'status')
    default:
      return (open || status === 'in-progress') && 'reason' in event && event.reason.trim()
        ? to({ status: 'not-applicable', iteration })
        : no(state, 'status')
  }
}

function yes(state: PhaseState) {
  return { ok: true, state, code: null }
}

function no(state: PhaseState, code: string) {
  return { ok: false, state, code }
}
