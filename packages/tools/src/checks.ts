import type { Check, Json } from '@implementere/model'
import type { Completion } from './tool.ts'

/** A {@link Check} from what was found. */
export function check(code: string, met: boolean, params: Readonly<Record<string, Json>> = {}): Check {
  return { code, met, params }
}

/** A check about rows: met when there is at least one and each is settled. `open` names those that are not, `total` counts all. */
export function checkEvery<Row extends { readonly id: string }>(code: string, rows: readonly Row[], isSettled: (row: Row) => boolean): Check {
  const open = rows.filter((row) => !isSettled(row)).map(({ id }) => id)
  return check(code, rows.length > 0 && open.length === 0, { total: rows.length, open: open.toSorted() })
}

/** A check that nothing is missing of a fixed list: `open` names what is. */
export function checkNone(code: string, open: readonly string[]): Check {
  return check(code, open.length === 0, { open: open.toSorted() })
}

/** A check with what it leaves out because it is dated after the day looked from: `later` names it, and is absent where there is nothing. */
export function withLater(found: Check, ...later: readonly (readonly string[] | undefined)[]): Check {
  const left = later.flatMap((names) => names ?? [])
  return left.length === 0 ? found : check(found.code, found.met, { ...found.params, later: left.toSorted() })
}

/** Done when every check is met. */
export function completionOf(checks: readonly Check[]): Completion {
  return { done: checks.every(({ met }) => met), checks }
}
