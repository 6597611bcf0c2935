import {
  CORE_ELEMENT_IDS,
  createEstimate,
  dayOf,
  ImplementereError,
  isIsoDate,
  PHASE_IDS,
  PHASES,
  type Check,
  type CoreElementId,
  type Estimate,
  type IsoDate,
  type IsoDateTime,
  type PhaseId,
} from '@implementere/model'
import { isPhaseEvent, type CycleGoal, type LoggedEvent, type PhaseEnter } from './event.ts'
import { walk, type RefusedEvent } from './replay.ts'
import type { ElementStatus, Lifecycle, PhaseState } from './state.ts'
import { measured, stretchesOf, type EffectiveStep, type OpenStretch, type Stretch } from './stretch.ts'

/** The work on one core element within a cycle. */
export interface ElementTimeline {
  readonly element: CoreElementId
  /** Its status when the cycle was left, or as of the day asked for. */
  readonly status: ElementStatus
  /** Rounds of work up to then, over all cycles. */
  readonly iteration: number
  /** The rounds of work in this cycle: from `in-progress` to whatever came next. Empty for an element that was completed outright. */
  readonly rounds: readonly Stretch[]
}

/** One phase within a cycle: each visit to it, and how many of its own core elements were completed. */
export interface PhaseTimeline {
  readonly phase: PhaseId
  /** In order; empty when the cycle never came here, more than one when the team came back. */
  readonly visits: readonly Stretch[]
  /** Completed core elements of the phase among the applicable ones, when the cycle was left or as of the day asked for. */
  readonly completed: Estimate
}

/** One turn around the circle, from its goal to the decision that closed it. */
export interface CycleTimeline extends Stretch {
  readonly cycle: number
  readonly goal: CycleGoal
  /** The phase it began in. */
  readonly firstPhase: PhaseId
  /** The last phase, in the order of the model, that the team entered in this cycle. */
  readonly furthestPhase: PhaseId
  /** Completed core elements among the applicable ones, when the cycle was left or as of the day asked for. */
  readonly completed: Estimate
  readonly phases: readonly PhaseTimeline[]
  readonly elements: readonly ElementTimeline[]
}

/** A step forward that went through on somebody's word. The checks stay unmet. */
export interface OverrideRecord {
  readonly event: string
  readonly at: IsoDateTime
  readonly by: string
  readonly cycle: number
  readonly from: PhaseId
  readonly to: PhaseId
  readonly reason: string
  readonly unmet: readonly Check[]
}

/** A step back: to an earlier phase, or to a core element that had been closed. */
export interface ReturnRecord {
  readonly event: string
  readonly at: IsoDateTime
  readonly by: string
  readonly cycle: number
  /** Null when it was an element that was reopened. */
  readonly phase: PhaseId | null
  /** Null when it was a phase that was gone back to. */
  readonly element: CoreElementId | null
  readonly reason: string
}

/** How an implementation moved through time, as it stood on a day. */
export interface Timeline {
  readonly asOf: IsoDate
  readonly lifecycle: Lifecycle
  readonly begun: IsoDate | null
  readonly ended: IsoDate | null
  readonly cycles: readonly CycleTimeline[]
  readonly pauses: readonly Stretch[]
  readonly overrides: readonly OverrideRecord[]
  readonly returns: readonly ReturnRecord[]
  /** Events up to the day that had no effect. */
  readonly refused: readonly RefusedEvent[]
}

/** Id of the proportion in `completed`. */
export const ELEMENTS_COMPLETED = 'phases.elementsCompleted' as const

/**
 * How long an implementation spent in each cycle, phase and core element, and where it went forward on somebody's word or came back.
 *
 * Unit: calendar days and Norwegian working days, each day as it was written, entering counted and leaving not: the visits to the phases add up to
 * the cycle and the cycles to the whole. A day never lies before that of the event in front of it, whatever the offsets. Missing: what is not over has
 * `left: null` and days up to `asOf`, a censored duration as `kaplanMeier` wants it; a phase never entered has no visit, not a visit of 0 days.
 * Events after `asOf` do not count. Proportion: completed among applicable core elements, to revisit is not completed.
 * Throws: {@link ImplementereError} `invalid-date`.
 * Source: furthest stage, proportion and duration follow the Stages of Implementation Completion (Chamberlain et al. 2011); the counting rules are ours.
 *
 * @example
 * ```ts
 * const begin = { id: 'e1', at: '2026-03-02T09:00:00+01:00', by: 'u1', type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } } as const
 * const enter = { id: 'e2', at: '2026-04-13T09:00:00+02:00', by: 'u1', type: 'phase.enter', phase: 'plan', reason: null, override: null } as const
 * const [cycle] = timeline([begin, enter], { asOf: '2026-04-20' }).cycles
 * cycle?.phases.map(({ visits }) => visits.map(({ days, workingDays, left }) => [days, workingDays, left])) // => [[[42, 27, '2026-04-13']], [[7, 5, null]], [], []]
 * cycle?.completed.denominator // => 9
 * ```
 */
export function timeline(events: readonly LoggedEvent[], { asOf }: { readonly asOf: IsoDate }): Timeline {
  if (!isIsoDate(asOf)) throw new ImplementereError('invalid-date', 'asOf is a day written YYYY-MM-DD', { asOf: String(asOf) })
  const { steps, refused } = stepsUpTo(events, asOf)
  const pauses = stretchesOf(steps, ({ lifecycle }) => (lifecycle === 'paused' ? 'paused' : null))
  const cycles = stretchesOf(steps, ({ lifecycle, cycle }) => (lifecycle === 'ended' ? null : String(cycle)))
  const last = steps.at(-1)
  return {
    asOf,
    lifecycle: last?.after.lifecycle ?? 'not-started',
    begun: steps[0]?.day ?? null,
    ended: last?.after.lifecycle === 'ended' ? last.day : null,
    cycles: cycles.map((stretch) => describeCycle(stretch, steps, pauses, asOf)),
    pauses: pauses.map((pause) => measured(pause, pauses, asOf)),
    overrides: steps.flatMap(overrideOf),
    returns: steps.flatMap(returnOf),
    refused,
  }
}

function stepsUpTo(
  events: readonly LoggedEvent[],
  asOf: IsoDate,
): { readonly steps: readonly EffectiveStep[]; readonly refused: readonly RefusedEvent[] } {
  const steps: EffectiveStep[] = []
  const refused: RefusedEvent[] = []
  let day = ''
  for (const { index, event, before, after, refusal } of walk(events)) {
    const misplaced = refusal?.code === 'time-runs-backwards' || refusal?.code === 'duplicate-id'
    if (!misplaced && dayOf(event.at) > day) day = dayOf(event.at)
    if (day > asOf) break
    if (refusal) refused.push({ index, event, refusal })
    else if (isPhaseEvent(event)) steps.push({ day, event, before, after })
  }
  return { steps, refused }
}

function describeCycle(stretch: OpenStretch, steps: readonly EffectiveStep[], pauses: readonly OpenStretch[], asOf: IsoDate): CycleTimeline {
  const cycle = Number(stretch.key)
  const states = steps.map(({ after }) => after).filter((state) => state.cycle === cycle)
  const last = states.at(-1)!
  const entered = states.map(({ phase }) => PHASE_IDS.indexOf(phase!))
  const spent = (keyOf: (state: PhaseState) => string | null) =>
    stretchesOf(steps, (state) => (state.cycle === cycle && state.lifecycle !== 'ended' ? keyOf(state) : null)).map((one) =>
      measured(one, pauses, asOf),
    )
  return {
    cycle,
    goal: last.goal!,
    ...measured(stretch, pauses, asOf),
    firstPhase: PHASE_IDS[entered[0]!]!,
    furthestPhase: PHASE_IDS[Math.max(...entered)]!,
    completed: completedAmong(CORE_ELEMENT_IDS, last),
    phases: PHASES.map(({ id, coreElements }) => ({
      phase: id,
      visits: spent((state) => (state.phase === id ? id : null)),
      completed: completedAmong(coreElements, last),
    })),
    elements: CORE_ELEMENT_IDS.map((element) => ({
      element,
      ...last.elements[element],
      rounds: spent(({ elements }) => (elements[element].status === 'in-progress' ? String(elements[element].iteration) : null)),
    })),
  }
}

function completedAmong(elements: readonly CoreElementId[], state: PhaseState): Estimate {
  const withStatus = (status: ElementStatus) => elements.filter((element) => state.elements[element].status === status).length
  const [completed, notApplicable] = [withStatus('completed'), withStatus('not-applicable')]
  const applicable = elements.length - notApplicable
  const counts = { method: ELEMENTS_COMPLETED, numerator: completed, denominator: applicable, known: applicable, notApplicable }
  if (applicable === 0) return createEstimate({ ...counts, reason: 'all-not-applicable' })
  const value = completed / applicable
  return createEstimate({ ...counts, value, bounds: { lower: value, upper: value } })
}

function overrideOf({ event, before }: EffectiveStep): readonly OverrideRecord[] {
  if (event.type !== 'phase.enter' || event.override === null) return []
  const { id, at, by, phase, override } = event
  return [{ event: id, at, by, cycle: before.cycle, from: before.phase!, to: phase, reason: override.reason, unmet: unmetOf(event) }]
}

function unmetOf({ checks }: PhaseEnter): readonly Check[] {
  return (checks ?? []).filter((check) => !check.met)
}

function returnOf({ event, before, after }: EffectiveStep): readonly ReturnRecord[] {
  const record = { event: event.id, at: event.at, by: event.by, cycle: after.cycle }
  if (event.type === 'element.reopen') return [{ ...record, phase: null, element: event.element, reason: event.reason }]
  if (event.type !== 'phase.enter') return []
  const isBack = PHASE_IDS.indexOf(event.phase) < PHASE_IDS.indexOf(before.phase!)
  return isBack ? [{ ...record, phase: event.phase, element: null, reason: event.reason! }] : []
}
