import { PHASE_IDS, type CoreElementId, type PhaseId } from '@implementere/model'
import { scaleOf, type Instrument, type QicItem } from './instrument.ts'
import { levelOf, mostPoints, pointsOf } from './item-reading.ts'
import type { QicScore } from './score.ts'

/** An item that is left: not answered, not started, or not done. */
export interface OpenItem<ItemId extends string = string> {
  readonly item: ItemId
  readonly component: string
  readonly state: 'unknown' | 'not-started' | 'partly'
  readonly level: number | null
  readonly elements: readonly CoreElementId[]
  readonly phases: readonly PhaseId[]
  /** Whether the current phase works on it; null when no phase was given or the item names none. */
  readonly servesPhase: boolean | null
}

/**
 * What is left, what serves the current phase first.
 *
 * Then what an earlier phase left behind, then what a later phase works on, then items that name no phase; within each in the order of the
 * instrument. Items at the best level of their scale and items that do not apply are not open; an unknown item is. Without a phase: the order of the
 * instrument. The phases of an item are those of the core elements it serves, a link of ours.
 *
 * @example
 * ```ts
 * import { qicNo, scoreQic } from '@implementere/qic'
 * const answers = { '1.1': 2, '3.1': 1, '5.2': 0, '6.1': { notApplicable: 'not begun' } }
 * const result = scoreQic(qicNo, { instrument: 'qic-no@1', answers })
 * const open = result.ok ? openItems(qicNo, result.value, { phase: 'implement' }) : []
 * open.slice(0, 3).map(({ item, state }) => [item, state]) // => [['4.2', 'unknown'], ['4.3', 'unknown'], ['4.4', 'unknown']]
 * open.some(({ item }) => item === '1.1' || item === '6.1') // => false
 * ```
 */
export function openItems<ComponentId extends string, ItemId extends string>(
  instrument: Instrument<ComponentId, ItemId>,
  score: QicScore<ComponentId, ItemId>,
  { phase = null }: { readonly phase?: PhaseId | null } = {},
): readonly OpenItem<ItemId>[] {
  const open = instrument.items.flatMap((item) => openItem(instrument, item, score, phase) ?? [])
  return phase === null ? open : open.toSorted((a, b) => distanceTo(phase, a.phases) - distanceTo(phase, b.phases))
}

function openItem<ItemId extends string>(
  instrument: Instrument<string, ItemId>,
  item: QicItem<ItemId>,
  score: QicScore<string, ItemId>,
  phase: PhaseId | null,
): OpenItem<ItemId> | null {
  const { state, level } = score.items[item.id]
  const { levels } = scaleOf(instrument, item)
  const answered = levelOf(levels, level)
  const worth = answered === null ? null : pointsOf(item, levels, answered)
  if (state === 'not-applicable' || worth === mostPoints(levels)) return null
  return {
    item: item.id,
    component: item.component,
    state: worth === null ? 'unknown' : worth === 0 ? 'not-started' : 'partly',
    level,
    elements: item.elements,
    phases: item.phases,
    servesPhase: phase === null || item.phases.length === 0 ? null : item.phases.includes(phase),
  }
}

/** 0 for the current phase, 1 for what an earlier one left behind, 2 for what is to come, 3 where no phase is named. */
function distanceTo(current: PhaseId, phases: readonly PhaseId[]): number {
  if (phases.length === 0) return 3
  if (phases.includes(current)) return 0
  const now = PHASE_IDS.indexOf(current)
  return phases.some((phase) => PHASE_IDS.indexOf(phase) < now) ? 1 : 2
}
