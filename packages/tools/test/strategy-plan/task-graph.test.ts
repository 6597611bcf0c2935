import { describe, expect, test } from 'vitest'
import { cyclesOf, graphOf, orderOf } from '../../src/strategy-plan/task-graph.ts'
import { checkLaw } from '../check-law.ts'
import { messyTasks, networks, task } from './plans.ts'

const waits = (id: string, ...dependsOn: readonly string[]) => task({ id, dependsOn })

describe('graphOf', () => {
  test('tells who waits for whom, each once, and for what is not in the plan', () => {
    const { ids, predecessors, successors, missing } = graphOf([waits('c', 'b', 'a', 'b', 'x'), waits('b', 'a'), waits('a')])
    expect(ids).toEqual(['a', 'b', 'c'])
    expect(predecessors.get('c')).toEqual(['a', 'b'])
    expect(successors.get('a')).toEqual(['b', 'c'])
    expect(missing.get('c')).toEqual(['x'])
    expect(missing.get('a')).toEqual([])
  })
})

describe('orderOf', () => {
  test('puts each task after all it waits for', () => {
    expect(orderOf(graphOf([waits('a', 'c'), waits('b'), waits('c', 'b')]))).toEqual(['b', 'c', 'a'])
  })

  test('leaves out a circle and what waits for it', () => {
    expect(orderOf(graphOf([waits('a', 'b'), waits('b', 'a'), waits('c', 'b'), waits('d'), waits('e', 'd')]))).toEqual(['d', 'e'])
  })

  test('has every task of a plan without circles, none before one it waits for', () => {
    checkLaw([networks], (tasks) => {
      const order = orderOf(graphOf(tasks))
      expect(order.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted())
      for (const { id, dependsOn } of tasks) expect(dependsOn.filter((before) => order.indexOf(before) > order.indexOf(id))).toEqual([])
    })
  })
})

describe('cyclesOf', () => {
  test.each([
    ['none', [waits('a'), waits('b', 'a'), waits('c', 'a', 'b')], []],
    ['a task that waits for itself', [waits('a', 'a'), waits('b', 'a')], [['a']]],
    ['two that wait for each other', [waits('b', 'a'), waits('a', 'b')], [['a', 'b']]],
    ['three, each for the next', [waits('c', 'a'), waits('a', 'b'), waits('b', 'c'), waits('d', 'c')], [['a', 'b', 'c']]],
    [
      'two circles one after the other',
      [waits('a', 'b'), waits('b', 'a'), waits('c', 'd', 'b'), waits('d', 'c')],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one for a knot of two that share a task', [waits('a', 'b'), waits('b', 'a', 'c'), waits('c', 'b')], [['a', 'b']]],
    ['only the circle, without the way into it', [waits('b', 'c'), waits('c', 'd'), waits('d', 'c'), waits('a', 'b')], [['c', 'd']]],
  ])('names %s', (_, tasks, cycles) => {
    expect(cyclesOf(graphOf(tasks))).toEqual(cycles)
  })

  test('names none exactly where every task can be put in order, and every name is a circle', () => {
    checkLaw([messyTasks], (tasks) => {
      const graph = graphOf(tasks)
      const cycles = cyclesOf(graph)
      expect(cycles.length === 0).toBe(orderOf(graph).length === tasks.length)
      for (const cycle of cycles) {
        expect(new Set(cycle).size).toBe(cycle.length)
        for (const [index, id] of cycle.entries()) expect(graph.predecessors.get(id)).toContain(cycle[(index + 1) % cycle.length])
      }
    })
  })

  test('names one circle for every knot: as many as there are sets of tasks that wait for one another', () => {
    checkLaw([messyTasks], (tasks) => {
      const { ids, predecessors } = graphOf(tasks)
      const reached = new Map(ids.map((id) => [id, reachedFrom(id, predecessors)]))
      const knots = new Set(
        ids
          .filter((id) => reached.get(id)!.has(id))
          .map((id) => ids.filter((other) => reached.get(id)!.has(other) && reached.get(other)!.has(id)).join()),
      )
      expect(cyclesOf(graphOf(tasks)).length).toBe(knots.size)
    })
  })

  test('names a circle of ten thousand tasks', () => {
    const tasks = Array.from({ length: 10_000 }, (_, index) => waits(`t${index}`, `t${(index + 1) % 10_000}`))
    expect(cyclesOf(graphOf(tasks))[0]?.length).toBe(10_000)
  })
})

/** Everything that a task waits for, directly or not. */
function reachedFrom(id: string, predecessors: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...predecessors.get(id)!]
  while (open.length > 0) {
    const next = open.pop()!
    if (!reached.has(next)) open.push(...predecessors.get(next)!)
    reached.add(next)
  }
  return reached
}
