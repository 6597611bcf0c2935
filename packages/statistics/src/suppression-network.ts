/**
 * A table with margins as a network: every row and every column is a place where what flows in flows out, every cell or total an arc between two such
 * places. A reader who knows the shown cells knows just this: a hidden value can be larger by what a circular flow through hidden arcs can add.
 */
export interface Network {
  readonly arcs: readonly Arc[]
  /** The steps that leave each place. */
  readonly steps: readonly (readonly Step[])[]
}

/** A cell or total of the table. */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** A step along an arc, or against it. */
export interface Step {
  readonly arc: number
  readonly forward: boolean
}

/** What a step along or against an arc costs; null where it is not possible. */
type StepCost = (step: Step) => number | null

/**
 * The network of a table: arcs of the cells row after row, then the row totals, the column totals and the grand total.
 */
export function tableNetwork(cells: readonly (readonly number[])[], columns: number): Network {
  const rows = cells.length
  const [left, right] = [rows + columns, rows + columns + 1]
  const rowTotals = cells.map((row) => sum(row))
  const columnTotals = Array.from({ length: columns }, (_, column) => sum(cells.map((row) => row[column]!)))
  const arcs = [
    ...cells.flatMap((row, i) => row.map((value, j) => ({ from: i, to: rows + j, value }))),
    ...rowTotals.map((value, i) => ({ from: left, to: i, value })),
    ...columnTotals.map((value, j) => ({ from: rows + j, to: right, value })),
    { from: right, to: left, value: sum(rowTotals) },
  ]
  return { arcs, steps: stepsByNode(rows + columns + 2, arcs) }
}

/**
 * The arcs to hide with those that are hidden, so that a reader cannot tell that `target` is below `target.value + raise`: the smallest values first.
 * `least` is what a reader knows a hidden value to be at least. Arcs of zero are never hidden by this.
 */
export function arcsToHide(network: Network, hidden: ReadonlySet<number>, target: number, raise: number, least: number): number[] {
  const flow = network.arcs.map(() => 0)
  const added = new Set<number>()
  const isHidden = (arc: number) => hidden.has(arc) || added.has(arc)
  const room = ({ arc, forward }: Step) => (forward ? Infinity : network.arcs[arc]!.value + flow[arc]! - least)
  const cost: StepCost = (step) => {
    const { value } = network.arcs[step.arc]!
    if (step.arc === target || room(step) <= 0) return null
    if (isHidden(step.arc)) return 0
    return value === 0 ? null : value
  }
  for (let raised = 0; raised < raise;) {
    const path = cheapestPath(network, network.arcs[target]!.to, network.arcs[target]!.from, cost)
    const amount = Math.min(raise - raised, ...path.map(room))
    for (const { arc, forward } of path) {
      flow[arc]! += forward ? amount : -amount
      if (!isHidden(arc)) added.add(arc)
    }
    raised += amount
  }
  return [...added]
}

/** Dijkstra's cheapest way from one place to another; there always is one, as a cell that is not zero lies on a circle of totals that are not. */
function cheapestPath({ arcs, steps }: Network, from: number, to: number, cost: StepCost): Step[] {
  const distance = steps.map((_, node) => (node === from ? 0 : Infinity))
  const reachedBy: (Step | null)[] = distance.map(() => null)
  const open = new Set([from])
  for (let node = from; node !== to; node = nearest(open, distance)) {
    open.delete(node)
    for (const step of steps[node]!) {
      const end = endOf(arcs, step)
      const price = cost(step)
      if (price === null || distance[node]! + price >= distance[end]!) continue
      distance[end] = distance[node]! + price
      open.add(end)
      reachedBy[end] = step
    }
  }
  const path: Step[] = []
  for (let node = to; node !== from; node = startOf(arcs, path.at(-1)!)) path.push(reachedBy[node]!)
  return path
}

function stepsByNode(nodes: number, arcs: readonly Arc[]): Step[][] {
  const steps: Step[][] = Array.from({ length: nodes }, () => [])
  for (const [arc, { from, to }] of arcs.entries()) {
    steps[from]!.push({ arc, forward: true })
    steps[to]!.push({ arc, forward: false })
  }
  return steps
}

function nearest(open: ReadonlySet<number>, distance: readonly number[]): number {
  let best = -1
  for (const node of open) if (best === -1 || distance[node]! < distance[best]!) best = node
  return best
}

function startOf(arcs: readonly Arc[], { arc, forward }: Step): number {
  return forward ? arcs[arc]!.from : arcs[arc]!.to
}

function endOf(arcs: readonly Arc[], { arc, forward }: Step): number {
  return forward ? arcs[arc]!.to : arcs[arc]!.from
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
