import { describe, expect, test } from 'vitest'
import { isSettled, judgeAdaptations } from '../../src/fit-assessment/adaptations.ts'
import { componentRegisters } from '../../src/fit-assessment/components.ts'
import type { PlannedAdaptation } from '../../src/fit-assessment/record.ts'
import { adaptation, candidate } from './rows.ts'

const A = candidate('a', { play: 'core', praise: 'core', supper: 'adaptable', talk: 'unknown' })

function judged(fields: Partial<PlannedAdaptation>) {
  return judgeAdaptations({ candidates: [A], adaptations: [adaptation(fields)] })[0]!
}

describe('judgeAdaptations', () => {
  test('does not know how it stands while nobody has said what it touches', () => {
    expect(judged({ components: null, consistency: 'consistent', ownerView: 'agrees' })).toEqual({
      id: 'x',
      candidate: 'a',
      status: 'components-unknown',
      touches: null,
      ownerView: 'agrees',
    })
  })

  test.each([
    ['play', { core: ['play'], mayBeCore: [], undeclared: [] }],
    ['talk', { core: [], mayBeCore: ['talk'], undeclared: [] }],
    ['song', { core: [], mayBeCore: [], undeclared: ['song'] }],
  ] as const)('wants the owner asked about %s, which is core or may be', (component, touches) => {
    expect(judged({ components: [component], consistency: 'consistent' })).toMatchObject({ status: 'owner-not-asked', touches })
    expect(judged({ components: [component], consistency: 'consistent', ownerView: 'not-asked' }).status).toBe('owner-not-asked')
    for (const ownerView of ['agrees', 'agrees-on-conditions', 'advises-against', 'no-owner'] as const) {
      expect(judged({ components: [component], consistency: 'consistent', ownerView }).status).toBe('leaves-core')
    }
  })

  test('needs no owner for what may be adapted, nor for what touches no component', () => {
    expect(judged({ components: ['supper'], consistency: 'consistent' }).status).toBe('leaves-core')
    expect(judged({ components: [], consistency: 'consistent' })).toMatchObject({
      status: 'leaves-core',
      touches: { core: [], mayBeCore: [], undeclared: [] },
    })
  })

  test('wants a verdict on the core, and does not make one up', () => {
    expect(judged({ components: ['supper'] }).status).toBe('consistency-unknown')
    expect(judged({ components: ['play'], ownerView: 'agrees', consistency: 'inconsistent' }).status).toBe('changes-core')
  })

  test('names each component once, sorted', () => {
    expect(judged({ components: ['praise', 'play', 'praise', 'z', 'b'] }).touches).toEqual({
      core: ['play', 'praise'],
      mayBeCore: [],
      undeclared: ['b', 'z'],
    })
  })

  test('takes every component of a candidate that is not there as undeclared', () => {
    expect(judged({ candidate: 'ghost', components: ['play'] }).touches?.undeclared).toEqual(['play'])
  })

  test('is sorted by id', () => {
    const rows = ['c', 'a', 'b'].map((id) => adaptation({ id }))
    expect(judgeAdaptations({ candidates: [], adaptations: rows }).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

describe('isSettled', () => {
  test('is settled once somebody has judged it, either way', () => {
    expect(
      (['components-unknown', 'owner-not-asked', 'consistency-unknown', 'leaves-core', 'changes-core'] as const).map((status) =>
        isSettled({ status }),
      ),
    ).toEqual([false, false, false, true, true])
  })
})

describe('componentRegisters', () => {
  test('sorts components by what they are, and names the core that is not guarded', () => {
    const guard = { id: 'g', candidate: 'a', component: 'play', basis: 'owner', mustNotChange: 'Alle øver selv' } as const
    const register = { core: ['play', 'praise'], adaptable: ['supper'], unknown: ['talk'] }
    expect(componentRegisters({ candidates: [A], coreGuards: [guard] }).get('a')).toEqual({ ...register, unguarded: ['praise'] })
    for (const other of [{ basis: null }, { candidate: 'b' }, { mustNotChange: null }]) {
      expect(componentRegisters({ candidates: [A], coreGuards: [{ ...guard, ...other }] }).get('a')!.unguarded).toEqual(['play', 'praise'])
    }
  })
})
