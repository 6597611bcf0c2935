import { PHASE_IDS, type PhaseId } from '@implementere/model'
import type { ElementOverview } from '../overview/elements.ts'
import type { Overview } from '../overview/overview.ts'
import type { ToolBox } from '../tool-box.ts'
import { because, step, type FoundStep } from './step.ts'

/** Core elements of the present phase that a new cycle has to look at again. */
export function revisitSteps(view: Overview): readonly FoundStep[] {
  return presentElements(view)
    .filter(({ status }) => status === 'to-revisit')
    .map(({ element }) =>
      step('to-revisit', 'revisit-element', element, because('status', 'to-revisit', { element }), { by: 'phase', event: 'element.start' }),
    )
}

/** Checks of the present phase's tools that are not met. */
export function checkSteps(view: Overview): readonly FoundStep[] {
  return presentElements(view).flatMap(({ element, tool }) =>
    (tool?.checks ?? [])
      .filter(({ met }) => !met)
      .map(({ code, params }) => step('unmet-check', 'meet-check', element, because('check', code, params), { by: 'tool' })),
  )
}

/** Core elements of the present phase whose tool has no record. */
export function recordSteps(view: Overview, tools: ToolBox): readonly FoundStep[] {
  return presentElements(view)
    .filter(({ element, tool }) => tool === null && tools[element] !== undefined)
    .map(({ element }) => step('missing-record', 'fill-tool', element, because('missing-record', 'no-record', { element }), { by: 'tool' }))
}

/** Core elements of the present phase that nobody has begun. */
export function startSteps(view: Overview): readonly FoundStep[] {
  return presentElements(view)
    .filter(({ status }) => status === 'not-started')
    .map(({ element }) =>
      step('element-not-started', 'start-element', element, because('status', 'not-started', { element }), { by: 'phase', event: 'element.start' }),
    )
}

/** Core elements of earlier phases that were left unsettled. */
export function leftBehindSteps(view: Overview): readonly FoundStep[] {
  const earlier = earlierPhases(view)
  return view.elements.filter(({ phase, status }) => earlier.includes(phase) && status !== 'not-applicable').flatMap((one) => leftBehind(one) ?? [])
}

/** Core elements under way whose tool has nothing more to ask, or has nothing to say. */
export function readySteps(view: Overview): readonly FoundStep[] {
  return presentElements(view)
    .filter(({ status, tool }) => status === 'in-progress' && (tool?.done ?? true))
    .map(({ element, tool }) => {
      const why =
        tool?.done === true
          ? because('check', 'tool-complete', { element, iteration: tool.iteration, open: [] })
          : because('status', 'in-progress', { element })
      return step('element-ready', 'complete-element', element, why, { by: 'phase', event: 'element.complete' })
    })
}

/** The way on, once nothing in the present phase is open. */
export function phaseSteps({ phases }: Overview): readonly FoundStep[] {
  const { next, open } = phases
  if (next === null || next.reachable !== 'yes' || open.length > 0) return []
  const code = next.by === 'cycle.decide' ? 'decide-cycle' : 'enter-phase'
  return [step('next-phase', code, null, because('gate', 'open', { phase: next.phase }), { by: 'phase', event: next.by, target: next.phase })]
}

/** The phases before the present one; none where it is unknown. */
export function earlierPhases({ phases }: Pick<Overview, 'phases'>): readonly PhaseId[] {
  const present = PHASE_IDS.findIndex((id) => id === phases.state?.phase)
  return PHASE_IDS.filter((_, index) => index < present)
}

function leftBehind({ element, status, tool }: ElementOverview): FoundStep | null {
  if (tool?.done === false) {
    const open = tool.checks.filter(({ met }) => !met).map(({ code }) => code)
    const why = because('check', 'tool-complete', { element, iteration: tool.iteration, open })
    return step('left-behind', 'settle-left-behind', element, why, { by: 'tool' })
  }
  if (status === null || status === 'completed') return null
  return step('left-behind', 'settle-left-behind', element, because('status', status, { element }), { by: 'phase', event: 'element.complete' })
}

/** The core elements of the present phase, without those that were set aside. */
function presentElements({ elements, phases }: Overview): readonly ElementOverview[] {
  return elements.filter(({ phase, status }) => phase === phases.state?.phase && status !== 'not-applicable')
}
