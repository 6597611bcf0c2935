import type { CoreElementId } from '@implementere/model'
import type { OpenItem } from '@implementere/qic'
import type { SeriesOverview } from '../overview/dimensions.ts'
import type { Overview } from '../overview/overview.ts'
import { earlierPhases } from './from-phases.ts'
import { because, step, type FoundStep } from './step.ts'

/** Signals that nobody has reviewed in KE7. */
export function signalSteps({ dimensions }: Overview): readonly FoundStep[] {
  return dimensions.flatMap(({ series }) =>
    series.flatMap((one) =>
      one.unreviewed.map(({ rule, direction, periods }) =>
        step('signal', 'review-signal', 'KE7', because('signal', rule, { ...namesOf(one), direction, periods }), {
          by: 'tool',
          target: one.indicator ?? one.measure,
        }),
      ),
    ),
  )
}

/** Targets of the monitoring plan that are missed. */
export function targetSteps({ dimensions }: Overview): readonly FoundStep[] {
  return dimensions.flatMap(({ series }) =>
    series.flatMap((one) => {
      if (one.missed === null) return []
      const { at, clear, estimate } = one.missed
      const why = because('target', clear === true ? 'clearly-missed' : 'missed', { ...namesOf(one), target: at, value: estimate.value })
      return [step('missed-target', 'address-missed-target', 'KE7', why, { by: 'tool', target: one.indicator ?? one.measure })]
    }),
  )
}

/** Tasks that should be done by now. */
export function taskSteps({ plan }: Overview): readonly FoundStep[] {
  return plan.overdue.map(({ id, due, accountable }) =>
    step('overdue-task', 'finish-task', 'KE3', because('task', 'overdue', { task: id, due, accountable }), { by: 'tool', target: id }),
  )
}

/** Barriers to act on first that nothing is planned against. In the first phase nobody plans yet. */
export function barrierSteps({ barriers, phases }: Overview): readonly FoundStep[] {
  if (phases.state?.phase === 'prepare') return []
  return barriers.uncovered.map((determinant) =>
    step('uncovered-barrier', 'cover-barrier', 'KE3', because('barrier', 'uncovered', { determinant }), { by: 'tool', target: determinant }),
  )
}

/** Items of the checklist that the present phase works on; all that are open where the phase is unknown. */
export function itemSteps({ checklist }: Overview): readonly FoundStep[] {
  return checklist.open.filter(({ servesPhase }) => servesPhase !== false).map((item) => itemStep('checklist-item', item, checklist.instrument))
}

/** Items of the checklist that an earlier phase left behind. */
export function leftItemSteps({ checklist, phases }: Overview): readonly FoundStep[] {
  const earlier = earlierPhases({ phases })
  const left = checklist.open.filter((item) => item.servesPhase === false && item.phases.some((phase) => earlier.includes(phase)))
  return left.map((item) => itemStep('checklist-item-left-behind', item, checklist.instrument))
}

/** No checklist has been answered. */
export function checklistSteps({ checklist }: Overview): readonly FoundStep[] {
  return checklist.reason === 'no-response'
    ? [step('no-checklist', 'answer-checklist', null, because('missing-record', 'no-response'), { by: 'qic' })]
    : []
}

/** Groups are running, and nothing is observed. */
export function observationSteps({ dimensions, phases }: Overview): readonly FoundStep[] {
  const running = phases.state?.phase === 'implement' || phases.state?.phase === 'sustain'
  const observed = dimensions.some(({ estimates }) => estimates.some(({ estimate }) => estimate.reason !== 'no-data'))
  return running && !observed
    ? [step('no-observations', 'collect-observations', 'KE6', because('missing-record', 'no-data'), { by: 'observation' })]
    : []
}

function namesOf({ measure, indicator }: SeriesOverview): { readonly measure: string; readonly indicator: string | null } {
  return { measure, indicator }
}

function itemStep(rule: 'checklist-item' | 'checklist-item-left-behind', item: OpenItem, instrument: string | null): FoundStep {
  const element: CoreElementId | null = item.elements[0] ?? null
  const why = because('checklist-item', item.state, { item: item.item, component: item.component, instrument })
  return step(rule, 'do-item', element, why, { by: 'qic', target: item.item })
}
