import { adoptionFunnel, type FunnelStep } from '@implementere/dimensions'
import { PHASES, type Check, type CoreElementId, type IsoDate, type Issue, type PhaseId, type Refusal } from '@implementere/model'
import { availableEvents, replay, timeline, type Gate, type LoggedEvent, type PhaseState, type Timeline } from '@implementere/phases'
import { instrumentRef, openItems, scoreQic, type Instrument, type OpenItem, type QicResponse, type QicScore } from '@implementere/qic'
import type { Implementation, RecordedFunnel, RecordNature } from './implementation.ts'
import { INSTRUMENTS, readEvents } from './reading.ts'

/** What an overview is made with. */
export interface OverviewOptions {
  /** The day to look at: later events do not count. */
  readonly asOf: IsoDate
  /** The instruments that responses may name; those of the library by default. */
  readonly instruments?: readonly Instrument[]
  /** How a step to the next phase is judged; `soft`, without facts, by default. */
  readonly gate?: Gate
}

/** Whether and how the next phase can be entered now. */
export interface NextPhase {
  readonly phase: PhaseId
  /** The event that leads there: another phase of this cycle, or the decision that opens the next cycle. */
  readonly by: 'phase.enter' | 'cycle.decide'
  readonly reachable: 'yes' | 'with-override' | 'no'
  /** What the gate looks at, met and unmet. */
  readonly checks: readonly Check[]
  /** Why it cannot be entered at all; null when it can. */
  readonly refusal: Refusal | null
}

/** Where the team stands. Without phase events the state is unknown, which is not the same as not started. */
export interface PhaseOverview {
  readonly state: PhaseState | null
  readonly reason: 'no-phase-events' | null
  /** Core elements of the present phase that are neither completed nor set aside. */
  readonly open: readonly CoreElementId[]
  readonly next: NextPhase | null
  /** Durations, and where the team went on although a check was not met or came back; also the events that had no effect. */
  readonly timeline: Timeline
}

/** How good the implementation is so far, by the latest checklist response. */
export interface ChecklistOverview {
  readonly reason: 'no-response' | 'unknown-instrument' | null
  readonly instrument: string | null
  readonly date: IsoDate | null
  /** How many responses there are up to the day. */
  readonly responses: number
  readonly score: QicScore | null
  readonly open: readonly OpenItem[]
}

/** A recorded funnel with the shares between its stages. */
export interface FunnelOverview {
  readonly id: string
  readonly name: string | null
  readonly steps: readonly FunnelStep[]
}

/** Where an implementation stands on a day, for a dashboard to draw: plain JSON, ids and numbers, no sentences of ours. */
export interface Overview {
  readonly id: string
  readonly title: string
  readonly nature: RecordNature
  readonly asOf: IsoDate
  readonly phases: PhaseOverview
  readonly checklist: ChecklistOverview
  readonly funnels: readonly FunnelOverview[]
  /** What the record holds and this overview could not use. */
  readonly warnings: readonly Issue[]
}

/**
 * Where an implementation stands: phase and core elements, what is open, what keeps the next phase shut, the checklist's profile, the funnels.
 *
 * Missing: no phase events give `phases.state: null` with reason `no-phase-events`; no checklist response gives `checklist.score: null` with `no-response`. Never throws for a record
 * that `parseImplementation` accepted; events that cannot be read are listed in `warnings`.
 *
 * @example
 * ```ts
 * const intervention = { formatVersion: 1, id: 'pmto', name: 'GenerationPMTO', kind: null, developer: null, owner: null, targetGroup: null, setting: null, origin: null, initiative: null, components: [] } as const
 * const began = { type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } }
 * const record = {
 *   formatVersion: 1, id: 'i1', title: 'Fjordvik', nature: 'synthetic', intervention, need: null, figures: { funnels: [], facts: [] },
 *   events: [{ id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1', type: 'phase', payload: began }],
 * } as const
 * const { phases, checklist } = overview(record, { asOf: '2026-02-01' })
 * phases.state.phase // => 'prepare'
 * phases.open // => ['KE1', 'KE2']
 * phases.next.reachable // => 'with-override'
 * checklist.reason // => 'no-response'
 * ```
 */
export function overview(record: Implementation, { asOf, instruments = INSTRUMENTS, gate = {} }: OverviewOptions): Overview {
  const { phases, responses, issues } = readEvents(record, asOf, instruments)
  const { id, title, nature, figures } = record
  const standing = phaseOverview(phases, asOf, gate)
  const funnels = figures.funnels.map(funnelOverview)
  return {
    id,
    title,
    nature,
    asOf,
    phases: standing,
    checklist: checklistOverview(responses, instruments, asOf, standing.state?.phase ?? null),
    funnels: funnels.map(({ funnel }) => funnel),
    warnings: [...issues, ...funnels.flatMap(({ warnings }) => warnings)],
  }
}

function phaseOverview(events: readonly LoggedEvent[], asOf: IsoDate, gate: Gate): PhaseOverview {
  const { state } = replay(events)
  const history = timeline(events, { asOf })
  if (state.lifecycle === 'not-started') return { state: null, reason: 'no-phase-events', open: [], next: null, timeline: history }
  return { state, reason: null, open: openElements(state), next: nextPhase(state, gate), timeline: history }
}

function openElements({ phase, elements }: PhaseState): readonly CoreElementId[] {
  const present = PHASES.find(({ id }) => id === phase)
  return (present?.coreElements ?? []).filter((element) => !['completed', 'not-applicable'].includes(elements[element].status))
}

function nextPhase(state: PhaseState, gate: Gate): NextPhase | null {
  const next = PHASES.find(({ id }) => id === state.phase)?.next
  if (next === undefined) return null
  const by = state.phase === 'sustain' ? 'cycle.decide' : 'phase.enter'
  const step = availableEvents(state, gate).find(({ type, phase }) => type === by && (phase === next || by === 'cycle.decide'))
  if (step === undefined) return null
  const { checks, blocked, needs } = step
  return { phase: next, by, reachable: blocked ? 'no' : needs.includes('override') ? 'with-override' : 'yes', checks, refusal: blocked }
}

function checklistOverview(
  responses: readonly QicResponse[],
  instruments: readonly Instrument[],
  asOf: IsoDate,
  phase: PhaseId | null,
): ChecklistOverview {
  const inTime = responses.filter(({ date }) => date <= asOf)
  const latest = inTime.reduce<QicResponse | null>((sofar, response) => (sofar === null || response.date >= sofar.date ? response : sofar), null)
  const none = { instrument: latest?.instrument ?? null, date: latest?.date ?? null, responses: inTime.length, score: null, open: [] }
  if (latest === null) return { ...none, reason: 'no-response' }
  const instrument = instruments.find((candidate) => instrumentRef(candidate) === latest.instrument)
  if (instrument === undefined) return { ...none, reason: 'unknown-instrument' }
  const scored = scoreQic(instrument, latest)
  return scored.ok
    ? { ...none, reason: null, score: scored.value, open: openItems(instrument, scored.value, { phase }) }
    : { ...none, reason: 'unknown-instrument' }
}

function funnelOverview(
  { id, name, stages }: RecordedFunnel,
  index: number,
): { readonly funnel: FunnelOverview; readonly warnings: readonly Issue[] } {
  const { steps, warnings } = adoptionFunnel(stages.map((stage) => ({ id: stage.id, count: stage.count })))
  return {
    funnel: { id, name, steps },
    warnings: warnings.map(({ code, path, params, severity }) => ({
      code,
      path: ['figures', 'funnels', index, 'stages', ...path],
      params,
      severity,
    })),
  }
}
