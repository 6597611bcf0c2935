import { CORE_ELEMENT_IDS, PHASE_IDS, type Check, type CoreElementId, type PhaseId } from '@implementere/model'
import { CYCLE_DECISIONS, type CycleDecision, type PhaseEvent, type PhaseEventType } from './event.ts'
import type { Gate } from './gate.ts'
import type { PhaseRefusal, RefusalCode } from './refusal.ts'
import type { PhaseState } from './state.ts'
import { apply } from './step.ts'

/** One thing that an event would change. `element` is null for the lifecycle, the phase and the cycle. */
export interface Change {
  readonly region: 'lifecycle' | 'phase' | 'cycle' | 'element'
  readonly element: CoreElementId | null
  readonly from: string | number | null
  readonly to: string | number | null
}

/** What would come of an event, to be shown before it is applied. `checks` holds the met ones too. */
export type Preview =
  | { readonly ok: true; readonly state: PhaseState; readonly checks: readonly Check[]; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly state: PhaseState; readonly checks: readonly Check[]; readonly refusal: PhaseRefusal }

/** What has to come with an event, beside its id, moment and author. */
export type Need = 'goal' | 'phase' | 'reason' | 'override'

/** One event that could be asked for now, and what stands in its way. The fields that do not belong to its type are null. */
export interface AvailableEvent {
  readonly type: PhaseEventType
  readonly phase: PhaseId | null
  readonly element: CoreElementId | null
  readonly decision: CycleDecision | null
  /** What has to be given with it. */
  readonly needs: readonly Need[]
  /** What its gate finds; empty where there is none. */
  readonly checks: readonly Check[]
  /** Why it cannot happen now; null when it can, once its needs are met. */
  readonly blocked: PhaseRefusal | null
}

/**
 * What would come of an event: the state and each change, or the refusal; either way every check that was looked at.
 *
 * @example
 * ```ts
 * import { initialState } from '@implementere/phases'
 * const begin = { id: 'e1', at: '2026-03-02T09:00:00+01:00', by: 'u1', type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } } as const
 * const previewed = preview(initialState(), begin)
 * previewed.ok && previewed.changes[0] // => { region: 'lifecycle', element: null, from: 'not-started', to: 'active' }
 * ```
 */
export function preview(state: PhaseState, event: PhaseEvent, gate: Gate = {}): Preview {
  const applied = apply(state, event, gate)
  if (!applied.ok) return { ok: false, state, checks: applied.refusal.checks, refusal: applied.refusal }
  const checks = applied.event.type === 'phase.enter' ? (applied.event.checks ?? []) : []
  return { ok: true, state: applied.state, checks, changes: changesBetween(state, applied.state) }
}

/**
 * Every event that there is, for the state as it stands: what it needs, what its gate finds, and for the impossible ones why.
 *
 * A step forward with an unmet check is possible under a `soft` policy and needs an override; under `strict` it is blocked.
 *
 * @example
 * ```ts
 * import { initialState } from '@implementere/phases'
 * const events = availableEvents(initialState())
 * events.filter((event) => event.blocked === null).map((event) => event.phase) // => ['prepare', 'plan', 'implement', 'sustain']
 * events.find((event) => event.type === 'element.start')?.blocked?.code // => 'not-begun'
 * ```
 */
export function availableEvents(state: PhaseState, gate: Gate = {}): readonly AvailableEvent[] {
  return candidates().map((candidate) => assess(state, candidate, gate))
}

type Candidate = Pick<AvailableEvent, 'type' | 'phase' | 'element' | 'decision' | 'needs'>

function candidates(): readonly Candidate[] {
  const none = { phase: null, element: null, decision: null, needs: [] }
  return [
    ...PHASE_IDS.map((phase) => ({ ...none, type: 'implementation.begin' as const, phase, needs: ['goal'] as const })),
    { ...none, type: 'implementation.pause' },
    { ...none, type: 'implementation.resume' },
    { ...none, type: 'implementation.end' },
    ...PHASE_IDS.map((phase) => ({ ...none, type: 'phase.enter' as const, phase })),
    ...CYCLE_DECISIONS.map((decision) => ({ ...none, type: 'cycle.decide' as const, decision, needs: ['goal', 'phase'] as const })),
    ...CORE_ELEMENT_IDS.flatMap((element) => ELEMENT_EVENTS.map((type) => ({ ...none, type, element }))),
  ]
}

const ELEMENT_EVENTS = ['element.start', 'element.complete', 'element.reopen', 'element.exclude'] as const

/** What a refusal asks for, where giving it is all that is missing. */
const NEED_OF_REFUSAL: Readonly<Partial<Record<RefusalCode, Need>>> = { 'reason-needed': 'reason', 'override-needed': 'override' }

function assess(state: PhaseState, candidate: Candidate, gate: Gate): AvailableEvent {
  const previewed = preview(state, probe(candidate), gate)
  if (previewed.ok) return { ...candidate, checks: previewed.checks, blocked: null }
  const need = NEED_OF_REFUSAL[previewed.refusal.code]
  const checks = isVerdict(previewed.refusal) ? previewed.checks : []
  if (need === undefined) return { ...candidate, checks, blocked: previewed.refusal }
  return { ...candidate, needs: [...candidate.needs, need], checks, blocked: null }
}

/** Whether the refusal is that of a gate, so that its checks are the gate's. */
function isVerdict({ code }: PhaseRefusal): boolean {
  return code === 'override-needed' || code === 'gate-closed'
}

/** The barest event of its kind: what it lacks, the refusal names. */
function probe({ type, phase, element, decision }: Candidate): PhaseEvent {
  const envelope = { id: 'probe', at: '1970-01-01T00:00:00Z', by: 'probe' }
  const target = { phase: phase ?? 'prepare', element: element ?? 'KE1', decision: decision ?? 'new-period' }
  switch (type) {
    case 'implementation.begin':
      return { ...envelope, type, phase: target.phase, goal: { kind: 'initial', text: null, until: null } }
    case 'implementation.pause':
    case 'implementation.resume':
    case 'implementation.end':
      return { ...envelope, type, reason: '' }
    case 'phase.enter':
      return { ...envelope, type, phase: target.phase, reason: null, override: null }
    case 'cycle.decide':
      return { ...envelope, type, decision: target.decision, phase: target.phase, goal: { kind: target.decision, text: null, until: null } }
    case 'element.start':
    case 'element.complete':
      return { ...envelope, type, element: target.element, note: null }
    default:
      return { ...envelope, type, element: target.element, reason: '' }
  }
}

function changesBetween(before: PhaseState, after: PhaseState): readonly Change[] {
  const regions = (['lifecycle', 'phase', 'cycle'] as const).map((region) => ({ region, element: null, from: before[region], to: after[region] }))
  const elements = CORE_ELEMENT_IDS.map((element) => ({
    region: 'element' as const,
    element,
    from: before.elements[element].status,
    to: after.elements[element].status,
  }))
  return [...regions, ...elements].filter((change) => change.from !== change.to)
}
