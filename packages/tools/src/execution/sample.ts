import { emptyExecution } from './empty.ts'
import type { ExecutionRecord, IndicatorPoint } from './record.ts'

/**
 * The first year of parent groups in the made-up municipality. No groups are held in July.
 *
 * @example
 * ```ts
 * sampleExecution().points.filter(({ indicator }) => indicator === 'attendance').length // => 13
 * ```
 */
export function sampleExecution(): ExecutionRecord {
  return {
    ...emptyExecution(),
    points: [
      ...MONTHS.flatMap((month, index) => [
        share('role-play-delivered', `${month}-28`, ROLE_PLAYS[index]!, 8),
        share('attendance', `${month}-28`, PRESENT[index]!, 40),
      ]),
      share('sessions-held', '2025-12-15', 12, 12),
      share('sessions-held', '2026-03-27', 11, 12),
      share('sessions-held', '2026-06-19', 12, 12),
      share('sessions-held', '2026-09-30', 8, 8),
      share('families-reached', '2025-12-15', 22, 60),
      share('families-reached', '2026-06-19', 27, 60),
      mean('rated-skill', '2025-12-15', 3.4, 6, 0.9),
      mean('rated-skill', '2026-06-19', 3.9, 6, 0.7),
      share('other-help', '2025-12-15', 6, 20),
      share('other-help', '2026-06-19', 7, 25),
      count('changes-made', '2025-12-15', 2),
      count('changes-made', '2026-06-19', 1),
      share('parents-practice', '2025-12-15', 13, 20),
      share('parents-practice', '2026-06-19', 19, 25),
      mean('staff-knowledge', '2025-12-15', 6.8, 8, 1.6),
      mean('staff-knowledge', '2026-06-19', 8.1, 8, 1.2),
      count('shared-reflection', '2025-12-15', 2),
      count('shared-reflection', '2026-03-27', 2),
      count('shared-reflection', '2026-06-19', 3),
      count('shared-reflection', '2026-09-30', 2),
    ],
    adoptions: [
      { id: 'nord-1', service: 'familiesenter-nord', countedOn: '2026-01-15', trained: 4, uses: 3, rightTargetGroup: 3, established: 0 },
      { id: 'nord-2', service: 'familiesenter-nord', countedOn: '2026-10-15', trained: 4, uses: 4, rightTargetGroup: 4, established: 3 },
      { id: 'sor-1', service: 'familiesenter-sor', countedOn: '2026-01-15', trained: 4, uses: 2, rightTargetGroup: 2, established: 0 },
      { id: 'sor-2', service: 'familiesenter-sor', countedOn: '2026-10-15', trained: 4, uses: 3, rightTargetGroup: 3, established: 2 },
    ],
  }
}

/** The months in which groups were held. */
const MONTHS = [
  '2025-09',
  '2025-10',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-08',
  '2026-09',
  '2026-10',
] as const
/** Meetings with a role play, of eight: more from March on, when shorter role plays had been tried out. */
const ROLE_PLAYS = [4, 3, 4, 5, 4, 3, 6, 7, 6, 7, 8, 7, 7] as const
/** Parents present, of forty. */
const PRESENT = [34, 31, 33, 30, 34, 31, 35, 32, 31, 34, 30, 35, 31] as const

const UNKNOWN = { site: null, numerator: null, denominator: null, value: null, n: null, deviation: null } as const

function share(indicator: string, date: string, numerator: number, denominator: number): IndicatorPoint {
  return { ...UNKNOWN, id: `${indicator}-${date}`, indicator, date, numerator, denominator }
}

function mean(indicator: string, date: string, value: number, n: number, deviation: number): IndicatorPoint {
  return { ...UNKNOWN, id: `${indicator}-${date}`, indicator, date, value, n, deviation }
}

function count(indicator: string, date: string, value: number): IndicatorPoint {
  return { ...UNKNOWN, id: `${indicator}-${date}`, indicator, date, value }
}
