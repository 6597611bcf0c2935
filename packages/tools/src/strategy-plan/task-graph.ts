import { compareText } from '@implementere/model'
import type { PlannedTask } from './record.ts'

/** Which task waits for which. Every list is in order of ids, so that nothing depends on the order of the rows. */
export interface TaskGraph {
  readonly ids: readonly string[]
  /** The tasks of the plan that a task waits for, each once. */
  readonly predecessors: ReadonlyMap<string, readonly string[]>
  readonly successors: ReadonlyMap<string, readonly string[]>
  /** What a task waits for and the plan does not have. */
  readonly missing: ReadonlyMap<string, readonly string[]>
}

/** Which task waits for which. */
export function graphOf(tasks: readonly PlannedTask[]): TaskGraph {
  const ids = tasks.map(({ id }) => id).toSorted()
  const known = new Set(ids)
  const named = tasks.map(({ id, dependsOn }) => ({ id, waitsFor: [...new Set(dependsOn)].toSorted() }))
  const successors = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { id, waitsFor } of named.toSorted((a, b) => compareText(a.id, b.id))) {
    for (const before of waitsFor) successors.get(before)?.push(id)
  }
  return {
    ids,
    predecessors: new Map(named.map(({ id, waitsFor }) => [id, waitsFor.filter((before) => known.has(before))])),
    successors,
    missing: new Map(named.map(({ id, waitsFor }) => [id, waitsFor.filter((before) => !known.has(before))])),
  }
}

/** The tasks so that each comes after all it waits for. Those in a circle, and those that wait for one, are left out. */
export function orderOf({ ids, predecessors, successors }: TaskGraph): readonly string[] {
  const open = new Map(ids.map((id) => [id, predecessors.get(id)!.length]))
  const order = ids.filter((id) => open.get(id) === 0)
  // The list grows while it is walked through.
  for (const id of order) {
    for (const next of successors.get(id)!) {
      open.set(next, open.get(next)! - 1)
      if (open.get(next) === 0) order.push(next)
    }
  }
  return order
}

/**
 * Tasks that wait for one another in a circle: each for the next, and the last for the first. One circle for every knot of tasks, beginning with its smallest
 * id; when it is undone and another remains in the knot, that one is named.
 */
export function cyclesOf(graph: TaskGraph): readonly (readonly string[])[] {
  const ordered = new Set(orderOf(graph))
  const rest = graph.ids.filter((id) => !ordered.has(id))
  return knotsOf(rest, graph, ordered)
    .flatMap((knot) => cycleIn(new Set(knot), graph))
    .toSorted((a, b) => compareText(a[0]!, b[0]!))
}

/** The strongly connected components, by the two passes of Kosaraju: against the finishing order, back along what is waited for. */
function knotsOf(ids: readonly string[], { predecessors, successors }: TaskGraph, outside: ReadonlySet<string>): readonly (readonly string[])[] {
  const taken = new Set(outside)
  return finishingOrder(ids, successors)
    .toReversed()
    .map((root) => {
      const knot = taken.has(root) ? [] : [root]
      taken.add(root)
      for (const id of knot) {
        for (const before of predecessors.get(id)!) {
          if (!taken.has(before)) knot.push(before)
          taken.add(before)
        }
      }
      return knot
    })
}

/** In the order in which a walk into the depth leaves them. Without recursion, so that no chain is too long. */
function finishingOrder(ids: readonly string[], next: TaskGraph['successors']): readonly string[] {
  const entered = new Set<string>()
  const finished: string[] = []
  for (const root of ids) {
    const way = entered.has(root) ? [] : [{ id: root, ahead: next.get(root)!.values() }]
    entered.add(root)
    while (way.length > 0) {
      const { id, ahead } = way.at(-1)!
      const step = ahead.next()
      if (step.done) {
        finished.push(id)
        way.pop()
      } else if (!entered.has(step.value)) {
        entered.add(step.value)
        way.push({ id: step.value, ahead: next.get(step.value)!.values() })
      }
    }
  }
  return finished
}

/** Goes back from task to task within a knot until one comes again; no circle in a knot of one task that does not wait for itself. */
function cycleIn(knot: ReadonlySet<string>, { predecessors }: TaskGraph): readonly (readonly string[])[] {
  const way: string[] = []
  const placeOf = new Map<string, number>()
  let id = [...knot].toSorted()[0]
  while (id !== undefined && !placeOf.has(id)) {
    placeOf.set(id, way.length)
    way.push(id)
    id = predecessors.get(id)!.find((before) => knot.has(before))
  }
  if (id === undefined) return []
  const cycle = way.slice(placeOf.get(id))
  const first = cycle.indexOf(cycle.toSorted()[0]!)
  return [[...cycle.slice(first), ...cycle.slice(0, first)]]
}
