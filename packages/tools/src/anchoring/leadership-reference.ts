import type { Sourced } from '@implementere/model'
import type { LeadershipSubscale } from './record.ts'

/** How a published sample lies on a scale 0-4. */
export interface LeadershipReference extends Sourced {
  readonly id: LeadershipSubscale | 'total'
  readonly mean: number
  readonly standardDeviation: number
  /** Cronbach's alpha in that sample. */
  readonly alpha: number
}

/**
 * The Implementation Leadership Scale in a Norwegian sample: how staff rated their leaders. A distribution to read one's own numbers beside, not a norm: it
 * says where others lay, not where anybody ought to.
 */
export const LEADERSHIP_REFERENCE = [
  {
    id: 'proactive',
    mean: 2.05,
    standardDeviation: 1.01,
    alpha: 0.93,
    source: { citation: 'braathu2022', locator: 'Table 2', status: 'published' },
    licence: 'facts',
  },
  {
    id: 'knowledgeable',
    mean: 2.21,
    standardDeviation: 1.1,
    alpha: 0.97,
    source: { citation: 'braathu2022', locator: 'Table 2', status: 'published' },
    licence: 'facts',
  },
  {
    id: 'supportive',
    mean: 2.81,
    standardDeviation: 0.96,
    alpha: 0.96,
    source: { citation: 'braathu2022', locator: 'Table 2', status: 'published' },
    licence: 'facts',
  },
  {
    id: 'perseverant',
    mean: 2.49,
    standardDeviation: 0.96,
    alpha: 0.95,
    source: { citation: 'braathu2022', locator: 'Table 2', status: 'published' },
    licence: 'facts',
  },
  {
    id: 'total',
    mean: 2.39,
    standardDeviation: 0.88,
    alpha: 0.96,
    source: { citation: 'braathu2022', locator: 'Table 2', status: 'published' },
    licence: 'facts',
  },
] as const satisfies readonly LeadershipReference[]
