import { compareText, createEstimate, CORE_ELEMENT_IDS, PHASE_IDS, type Estimate, type IsoDate, type PhaseId } from '@implementere/model'
import { LIFECYCLES, type Lifecycle } from '@implementere/phases'
import type { Implementation, RecordNature } from './implementation.ts'
import { nextStepsOf } from './next-steps/next-steps.ts'
import type { NextStep } from './next-steps/step.ts'
import { overview, type Overview, type OverviewOptions } from './overview/overview.ts'
import type { ObservationLists } from '@implementere/dimensions'

/** What a portfolio is made with: the options of an overview, with the observations of each implementation by its id. */
export interface PortfolioOptions extends Omit<OverviewOptions, 'observations'> {
  readonly observationsOf?: (implementation: Implementation) => ObservationLists
}

/** One implementation among many. */
export interface PortfolioRow {
  readonly id: string
  readonly title: string
  readonly nature: RecordNature
  /** Null where there are no phase events. */
  readonly lifecycle: Lifecycle | null
  readonly phase: PhaseId | null
  readonly cycle: number | null
  readonly begun: IsoDate | null
  /** Core elements completed, of the nine without those set aside; reason `no-phase-events` where nothing is known. */
  readonly completed: Estimate
  /** The checklist, every component counting alike; reason `no-response` or `unknown-instrument` where there is none. */
  readonly checklist: Estimate
  readonly uncoveredBarriers: number
  readonly overdueTasks: number
  readonly openDecisions: number
  /** How many steps wait, and the first of them. */
  readonly steps: number
  readonly next: NextStep | null
}

/** Many implementations side by side. They are never ranked, and nothing is averaged over them: they are of different kinds. */
export interface Portfolio {
  readonly asOf: IsoDate
  /** In order of their ids. */
  readonly rows: readonly PortfolioRow[]
  /** How many are in each phase, while they are active; those that rest, have ended or are unknown are in none. */
  readonly phases: Readonly<Record<PhaseId, number>>
  readonly lifecycles: Readonly<Record<Lifecycle | 'unknown', number>>
  /** How many are made up. */
  readonly synthetic: number
}

/**
 * Many implementations on a day, one row each, and how many are in which phase.
 *
 * Missing and throws as {@link overview}.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const record = createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null })
 * const { rows, lifecycles } = portfolio([record], { asOf: '2026-02-01' })
 * rows[0]?.next?.code // => 'begin'
 * lifecycles.unknown // => 1
 * ```
 */
export function portfolio(implementations: readonly Implementation[], { observationsOf, ...options }: PortfolioOptions): Portfolio {
  const rows = implementations.map((one) => rowOf(one, observationsOf ? { ...options, observations: observationsOf(one) } : options))
  const active = rows.filter(({ lifecycle }) => lifecycle === 'active')
  const known = [...LIFECYCLES, 'unknown'] as const
  return {
    asOf: options.asOf,
    rows: rows.toSorted((a, b) => compareText(a.id, b.id)),
    phases: counts(PHASE_IDS, (phase) => active.filter((row) => row.phase === phase).length),
    lifecycles: counts(known, (lifecycle) => rows.filter((row) => (row.lifecycle ?? 'unknown') === lifecycle).length),
    synthetic: rows.filter(({ nature }) => nature === 'synthetic').length,
  }
}

function rowOf(implementation: Implementation, options: OverviewOptions): PortfolioRow {
  const view = overview(implementation, options)
  const steps = nextStepsOf(view, options)
  const { id, title, nature, phases, barriers, plan, decisions } = view
  return {
    id,
    title,
    nature,
    lifecycle: phases.state?.lifecycle ?? null,
    phase: phases.state?.phase ?? null,
    cycle: phases.state?.cycle ?? null,
    begun: phases.timeline.begun,
    completed: completedOf(view),
    checklist: view.checklist.score?.overall.equalComponent ?? missing('qic.overall.equalComponent', view.checklist.reason),
    uncoveredBarriers: barriers.uncovered.length,
    overdueTasks: plan.overdue.length,
    openDecisions: decisions.open.length,
    steps: steps.length,
    next: steps[0] ?? null,
  }
}

/** As the timeline counts the present cycle. */
function completedOf({ phases }: Overview): Estimate {
  return phases.timeline.cycles.at(-1)?.completed ?? missing('phases.elementsCompleted', phases.reason)
}

function missing(method: string, reason: string | null): Estimate {
  return createEstimate({ method, reason, unknown: method === 'phases.elementsCompleted' ? CORE_ELEMENT_IDS.length : 0 })
}

function counts<Key extends string>(keys: readonly Key[], countOf: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, countOf(key)])) as Record<Key, number>
}
