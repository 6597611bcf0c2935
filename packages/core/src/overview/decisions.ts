import { compareText, type IsoDate } from '@implementere/model'
import type { Decision } from '../event.ts'

/** What is to be decided. */
export interface DecisionOverview {
  /** Those with a day come first, the earliest at the top. */
  readonly open: readonly Decision[]
  /** Ids of the open ones that were wanted before the day. */
  readonly overdue: readonly string[]
  readonly decided: number
}

/** The decisions of a record on a day. */
export function decisionOverview(decisions: readonly Decision[], asOf: IsoDate): DecisionOverview {
  const open = decisions.filter(({ state }) => state === 'open').toSorted(byDue)
  return {
    open,
    overdue: open.filter(({ due }) => due !== null && due < asOf).map(({ id }) => id),
    decided: decisions.filter(({ state }) => state === 'decided').length,
  }
}

function byDue(a: Decision, b: Decision): number {
  return compareText(a.due ?? NEVER, b.due ?? NEVER) || compareText(a.id, b.id)
}

/** Sorts after every day. */
const NEVER = '~'
