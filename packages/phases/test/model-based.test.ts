import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORE_ELEMENT_IDS, PHASE_IDS } from '@implementere/model'
import type { PhaseEvent, PhaseState } from '@implementere/phases'
import { likelyEvent, phaseEvent } from './arbitraries.ts'
import { pairOf, type Pair } from './pair.ts'
import { RUNS } from './runs.ts'

/** A team as a child would describe it: what it remembers, and one long "if" for what may happen. It knows nothing of tables, regions or guards. */
interface Team {
  begun: boolean
  resting: boolean
  stopped: boolean
  round: number
  place: number
  goal: unknown
  todo: Record<string, { how: 'new' | 'busy' | 'done' | 'no' | 'again'; times: number }>
}

const WORDS = { new: 'not-started', busy: 'in-progress', done: 'completed', no: 'not-applicable', again: 'to-revisit' } as const
const HOW_MANY_ELEMENTS_UP_TO_PHASE = [0, 2, 5, 7, 9]

function newTeam(): Team {
  const todo = Object.fromEntries(CORE_ELEMENT_IDS.map((element) => [element, { how: 'new' as const, times: 0 }]))
  return { begun: false, resting: false, stopped: false, round: 0, place: -1, goal: null, todo }
}

/** Tells the team what happened. It answers whether it went along, and remembers. */
function tell(team: Team, event: PhaseEvent): boolean {
  if (event.type === 'implementation.begin') {
    if (team.begun) return false
    Object.assign(team, { begun: true, round: 1, place: PHASE_IDS.indexOf(event.phase), goal: event.goal })
    return true
  }
  if (!team.begun || team.stopped) return false
  if (event.type === 'implementation.resume') {
    if (!team.resting || blank(event.reason)) return false
    team.resting = false
    return true
  }
  if (event.type === 'implementation.end') {
    if (blank(event.reason)) return false
    Object.assign(team, { stopped: true, resting: false })
    return true
  }
  if (team.resting) return false
  if (event.type === 'implementation.pause') {
    if (blank(event.reason)) return false
    team.resting = true
    return true
  }
  if (event.type === 'phase.enter') return tellToMove(team, event)
  if (event.type === 'cycle.decide') return tellToDecide(team, event)
  return 'element' in event && tellAboutElement(team, event)
}

function tellToMove(team: Team, event: Extract<PhaseEvent, { type: 'phase.enter' }>): boolean {
  const to = PHASE_IDS.indexOf(event.phase)
  if (to === team.place) return false
  if (to < team.place && blank(event.reason)) return false
  if (to > team.place) {
    const behind = CORE_ELEMENT_IDS.slice(HOW_MANY_ELEMENTS_UP_TO_PHASE[team.place], HOW_MANY_ELEMENTS_UP_TO_PHASE[to])
    const finished = behind.every((element) => ['done', 'no'].includes(team.todo[element]!.how))
    if (!finished && (event.override === null || blank(event.override.reason))) return false
  }
  team.place = to
  return true
}

function tellToDecide(team: Team, event: Extract<PhaseEvent, { type: 'cycle.decide' }>): boolean {
  if (team.place !== 3 || event.goal.kind !== event.decision) return false
  Object.assign(team, { round: team.round + 1, place: PHASE_IDS.indexOf(event.phase), goal: event.goal })
  for (const one of Object.values(team.todo)) if (one.how !== 'new') one.how = 'again'
  return true
}

function tellAboutElement(team: Team, event: Extract<PhaseEvent, { element: unknown }>): boolean {
  const one = team.todo[event.element]!
  if (event.type === 'element.start') {
    if (one.how !== 'new' && one.how !== 'again') return false
    Object.assign(one, { how: 'busy', times: one.times + 1 })
  } else if (event.type === 'element.complete') {
    if (one.how === 'done' || one.how === 'no') return false
    if (one.how !== 'busy') one.times += 1
    one.how = 'done'
  } else if (event.type === 'element.reopen') {
    if ((one.how !== 'done' && one.how !== 'no') || blank(event.reason)) return false
    Object.assign(one, { how: 'busy', times: one.times + 1 })
  } else if (event.type === 'element.exclude') {
    if (one.how === 'done' || one.how === 'no' || blank(event.reason)) return false
    one.how = 'no'
  }
  return true
}

function blank(reason: string | null): boolean {
  return (reason ?? '').trim() === ''
}

function looksLike(team: Team): PhaseState {
  return {
    lifecycle: team.stopped ? 'ended' : team.resting ? 'paused' : team.begun ? 'active' : 'not-started',
    cycle: team.round,
    goal: team.goal as PhaseState['goal'],
    phase: PHASE_IDS[team.place] ?? null,
    elements: Object.fromEntries(
      Object.entries(team.todo).map(([element, { how, times }]) => [element, { status: WORDS[how], iteration: times }]),
    ) as PhaseState['elements'],
  }
}

const telling = (event: PhaseEvent): fc.Command<Team, Pair> => ({
  check: () => true,
  run(team, pair) {
    const wentAlong = tell(team, event)
    expect(pair.send(event).ok).toBe(wentAlong)
    expect(pair.state()).toEqual(looksLike(team))
  },
  toString: () => `${event.type} ${JSON.stringify(event)}`,
})

const begin = phaseEvent.filter(({ type }) => type === 'implementation.begin')

describe('the pure step and the machine', () => {
  it('do what a naive team does, whatever it is told', () => {
    const commands = fc.commands(
      [begin, likelyEvent, likelyEvent, likelyEvent, phaseEvent].map((events) => events.map(telling)),
      { maxCommands: 60 },
    )
    fc.assert(
      fc.property(commands, (told) => fc.modelRun(() => ({ model: newTeam(), real: pairOf() }), told)),
      { numRuns: Math.min(RUNS.numRuns, 200) },
    )
  })
})
