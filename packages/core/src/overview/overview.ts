import { ImplementereError, isIsoDate, type CoreElementId, type IsoDate, type Issue } from '@implementere/model'
import { timeline } from '@implementere/phases'
import { at } from '../evolve.ts'
import type { GateOptions } from '../gate.ts'
import type { Implementation, RecordNature } from '../implementation.ts'
import { INSTRUMENTS } from '../read-event.ts'
import type { EventWithoutEffect, ImplementationState } from '../state.ts'
import { workbench } from '../tool-context.ts'
import { barrierOverview, type BarrierOverview } from './barriers.ts'
import { checklistOverview, type ChecklistOverview } from './checklist.ts'
import { decisionOverview, type DecisionOverview } from './decisions.ts'
import { dimensionOverviews, observedUntil, type DimensionOverview } from './dimensions.ts'
import { elementOverviews, type ElementOverview } from './elements.ts'
import { funnelOverviews, type FunnelOverview } from './funnels.ts'
import { planOverview, type PlanOverview } from './plan.ts'
import { phaseOverview, type PhaseOverview } from './standing.ts'

/** What an overview is made with: beside the day, observations, instruments, tools and how a step to the next phase is judged. */
export interface OverviewOptions extends GateOptions {
  /** The day to look at: later events and observations do not count. */
  readonly asOf: IsoDate
}

/** What is to be known of the log itself. */
export interface LogOverview {
  /** Events up to the day. */
  readonly events: number
  /** Events without effect, each with why; see `stateOf`. */
  readonly withoutEffect: readonly EventWithoutEffect[]
  /** Ids of events that were taken back. */
  readonly retracted: readonly string[]
  /** Records of tools that stand aside, because whoever wrote the one that counts had not seen them; by core element and iteration. */
  readonly unseen: readonly UnseenRecord[]
}

/** A tool's record that somebody wrote apart from others. */
export interface UnseenRecord {
  readonly element: CoreElementId
  readonly iteration: number
  /** Id of the event that holds it. */
  readonly event: string
  /** Id of the event that counts in its place. */
  readonly counts: string
}

/** Where an implementation stands on a day, for a dashboard to draw: plain JSON, ids and numbers, no sentences of ours. */
export interface Overview {
  readonly id: string
  readonly title: string
  readonly nature: RecordNature
  readonly asOf: IsoDate
  /** The cycle, the phase, what is open in it, how the next one is reached, and the timeline. */
  readonly phases: PhaseOverview
  readonly elements: readonly ElementOverview[]
  readonly checklist: ChecklistOverview
  readonly dimensions: readonly DimensionOverview[]
  readonly barriers: BarrierOverview
  readonly plan: PlanOverview
  readonly decisions: DecisionOverview
  readonly funnels: readonly FunnelOverview[]
  readonly log: LogOverview
  /** What the record holds and this overview could not use. */
  readonly warnings: readonly Issue[]
}

/**
 * Where an implementation stands: phase and core elements with their tools, what is open, what keeps the next phase shut, the checklist's profile, the eight dimensions with their
 * signals, barriers and what is done about them, the plan, open decisions, the funnels.
 *
 * Missing: no phase events give `phases.state: null` with reason `no-phase-events`; no checklist response gives `checklist.score: null` with `no-response`; no ratings, no plan and no
 * observations say so with `no-ratings`, `no-plan` and `no-data`. Never throws for a record that `parseImplementation` accepted and observations that `parseObservations` did; events that cannot
 * be read are listed in `warnings`. Throws: {@link ImplementereError} `invalid-date` when `asOf` is no day.
 *
 * @example
 * ```ts
 * import { model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'pmto', name: 'GenerationPMTO' })
 * const began = { type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } }
 * const record = {
 *   formatVersion: 2, id: 'i1', title: 'Fjordvik', nature: 'synthetic', intervention, need: null, figures: { funnels: [], facts: [] },
 *   events: [{ id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1', type: 'phase', payload: began }],
 * } as const
 * const { phases, checklist, dimensions } = overview(record, { asOf: '2026-02-01' })
 * phases.state?.phase // => 'prepare'
 * phases.open // => ['KE1', 'KE2']
 * phases.next?.reachable // => 'with-override'
 * checklist.reason // => 'no-response'
 * dimensions.length // => 8
 * ```
 */
export function overview(subject: Implementation | ImplementationState, options: OverviewOptions): Overview {
  const { asOf, instruments = INSTRUMENTS } = options
  if (!isIsoDate(asOf)) throw new ImplementereError('invalid-date', 'asOf is a day written YYYY-MM-DD', { asOf: String(asOf) })
  const state = at(subject, asOf, options)
  const around = { ...options, observations: observedUntil(options.observations ?? {}, asOf) }
  const history = timeline(state.phaseLog, { asOf })
  const bench = workbench(state, asOf, around, history)
  const phases = phaseOverview(state, history, bench, around)
  const { records } = bench.context
  const { id, title, nature, intervention, figures, events } = state.record
  const { funnels, warnings } = funnelOverviews(figures)
  return {
    id,
    title,
    nature,
    asOf,
    phases,
    elements: elementOverviews(state, bench),
    checklist: checklistOverview(state.responses, instruments, asOf, phases.state?.phase ?? null),
    dimensions: dimensionOverviews({
      observations: around.observations,
      intervention,
      plan: records.KE5,
      loop: records.KE7,
      history,
    }),
    barriers: barrierOverview(state.ratings, records),
    plan: planOverview(bench, asOf),
    decisions: decisionOverview(state.decisions, asOf),
    funnels,
    log: { events: events.length, withoutEffect: state.withoutEffect, retracted: state.retracted, unseen: unseenRecords(state) },
    warnings: [...state.issues, ...warnings],
  }
}

function unseenRecords({ tools }: ImplementationState): readonly UnseenRecord[] {
  return tools.flatMap(({ element, iteration, event: counts, unseen }) => unseen.map((event) => ({ element, iteration, event, counts })))
}
