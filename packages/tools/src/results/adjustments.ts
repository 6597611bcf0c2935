import { compareText } from '@implementere/model'
import type { AdjustmentLoopRecord } from '../adjustment-loop/record.ts'
import { rowsByKey } from '../rows-by-key.ts'
import type { AdjustmentEffect, AdjustmentOutcome } from './record.ts'
import { byId } from './rows.ts'

/** A change that was made under way, and what came of it. */
export interface AdjustmentResult {
  /** Its id in the record of KE7. */
  readonly adjustment: string
  /** Null: KE7 has nothing with this id. */
  readonly kind: 'tested-change' | 'adaptation' | 'problem' | null
  /** What people say came of it, of each row once, in the order of the rows' ids; null: not said yet. */
  readonly effects: readonly (AdjustmentEffect | null)[]
  /** Whether it has to be followed up: changes that were kept, and adaptations that were judged. */
  readonly isExpected: boolean
}

/**
 * What was adjusted, by the record of KE7, and what came of it. Changes that were tested and kept (adopted or adapted) and adaptations that were judged are
 * expected to be followed up; problems may be. In order of id.
 */
export function adjustmentResults(followUps: readonly AdjustmentOutcome[], loop: AdjustmentLoopRecord | null): readonly AdjustmentResult[] {
  const kinds = kindsOf(loop)
  const expected = new Set(loop === null ? [] : expectedIn(loop))
  const said = rowsByKey(byId(followUps), ({ adjustment }) => adjustment)
  return [...new Set([...expected, ...said.keys()])].toSorted(compareText).map((adjustment) => ({
    adjustment,
    kind: kinds.get(adjustment) ?? null,
    effects: (said.get(adjustment) ?? []).map(({ effect }) => effect),
    isExpected: expected.has(adjustment),
  }))
}

/** Whether something was said of what came of it. */
export function isFollowedUp({ effects }: AdjustmentResult): boolean {
  return effects.some((effect) => effect !== null)
}

function expectedIn({ cycles, verdicts }: AdjustmentLoopRecord): readonly string[] {
  const kept = cycles.filter(({ status, decision }) => status === 'closed' && (decision === 'adopt' || decision === 'adapt'))
  return [...kept.map(({ id }) => id), ...verdicts.filter(({ verdict }) => verdict !== null).map(({ adaptation }) => adaptation)]
}

function kindsOf(loop: AdjustmentLoopRecord | null): ReadonlyMap<string, AdjustmentResult['kind']> {
  if (loop === null) return new Map()
  return new Map<string, AdjustmentResult['kind']>([
    ...loop.problems.map(({ id }) => [id, 'problem'] as const),
    ...loop.verdicts.map(({ adaptation }) => [adaptation, 'adaptation'] as const),
    ...loop.cycles.map(({ id }) => [id, 'tested-change'] as const),
  ])
}
