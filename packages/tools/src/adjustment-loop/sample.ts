import { emptyAdjustmentLoop } from './empty.ts'
import type { AdjustmentLoopRecord, PdsaCycle } from './record.ts'

/**
 * What the made-up municipality found and changed in the first year: role plays were skipped, shorter ones were tried out in one group, then at one family centre.
 *
 * @example
 * ```ts
 * sampleAdjustmentLoop().cycles.map(({ scale, decision }) => [scale, decision]) // => [['few-cases', 'adapt'], ['one-unit', 'adopt']]
 * ```
 */
export function sampleAdjustmentLoop(): AdjustmentLoopRecord {
  return {
    ...emptyAdjustmentLoop(),
    reviews: [
      {
        id: 'review-1',
        indicator: 'role-play-delivered',
        rule: 'fewCrossings',
        period: '2025-09',
        on: '2026-10-12',
        by: 'fagleder-1',
        conclusion: 'known-cause',
        action: 'watch',
        note: 'Korte rollespill ble vanlige fra mars. Vi følger med ut våren før vi regner det som varig.',
      },
    ],
    cycles: [firstCycle(), secondCycle()],
    noAdaptations: { on: '2026-10-30', by: 'fagleder-1', reason: 'Ingen endringer ut over dem som ble avtalt med tiltakseieren før oppstart.' },
    problems: [
      {
        id: 'problem-1',
        reportedOn: '2025-10-20',
        status: 'solved',
        settledOn: '2026-02-16',
        owner: 'fagleder-1',
        description: 'Rollespill blir ofte hoppet over når tida er knapp.',
        cause: 'Håndbokas rollespill tar tjue minutter, og kurslederne kvier seg.',
        reopens: [],
      },
      {
        id: 'problem-2',
        reportedOn: '2026-09-03',
        status: 'in-progress',
        settledOn: null,
        owner: 'leder-1',
        description: 'Familiesenteret i sør mangler kursleder nummer to når vikaren slutter.',
        cause: 'Ingen plan for opplæring av nye.',
        reopens: ['KE3', 'KE4'],
      },
    ],
  }
}

function firstCycle(): PdsaCycle {
  return {
    id: 'cycle-1',
    chain: 'short-role-play',
    indicator: 'role-play-delivered',
    status: 'closed',
    start: '2026-01-12',
    end: '2026-02-13',
    scale: 'few-cases',
    aim: 'At hvert møte har et rollespill.',
    change: 'Rollespill på sju minutter, to og to, i én gruppe.',
    prediction: 'Minst tre av fire møter får rollespill, og foreldrene synes det er greit.',
    measurements: [
      { id: 'm1', date: '2026-01-14', value: 1 },
      { id: 'm2', date: '2026-01-28', value: 0 },
      { id: 'm3', date: '2026-02-11', value: 1 },
    ],
    study: 'To av tre møter. Det ene falt bort fordi ingen hadde forberedt en scene.',
    decision: 'adapt',
    decidedBy: 'fagleder-1',
  }
}

function secondCycle(): PdsaCycle {
  return {
    id: 'cycle-2',
    chain: 'short-role-play',
    indicator: 'role-play-delivered',
    status: 'closed',
    start: '2026-02-23',
    end: '2026-06-19',
    scale: 'one-unit',
    aim: 'At hvert møte har et rollespill.',
    change: 'Samme korte rollespill, med ferdige scener på kort, i alle grupper i nord.',
    prediction: 'Minst åtte av ti møter får rollespill.',
    measurements: [
      { id: 'm1', date: '2026-03-27', value: 0.75 },
      { id: 'm2', date: '2026-04-30', value: 0.88 },
      { id: 'm3', date: '2026-06-19', value: 0.88 },
    ],
    study: 'Om lag åtte av ti, som ventet. Kortene brukes uten at noen minner om det.',
    decision: 'adopt',
    decidedBy: 'leder-1',
  }
}
