/* Records beside code written by hand, coarser groupings, and appending; CPU ratios: npm run bench -w @implementere/dimensions */
import { isDeepStrictEqual } from 'node:util'
import { summarise, summariseEach, summaryAggregator, type SessionObservation } from '@implementere/dimensions'
import { compare } from './compare.ts'
import { idiomatic, type IdiomaticCell } from './idiomatic.ts'
import { sessionAt } from './rows.ts'

type Figures = IdiomaticCell['held']

const ROWS = Number(process.env['ROWS'] ?? 1_000_000)
const measures = ['dosage.sessionsDelivered', 'dosage.minutesDelivered', 'responsiveness.attendance'] as const
const options = { measures, by: ['site'], period: 'month' } as const

/** As records come: read from JSON. */
const sessions = JSON.parse(JSON.stringify(Array.from({ length: ROWS }, (_, row) => sessionAt(row)))) as SessionObservation[]

const figuresOf = ({ value, numerator, denominator, known, unknown, notApplicable, bounds, interval }: Figures): Figures => ({
  value,
  numerator,
  denominator,
  known,
  unknown,
  notApplicable,
  bounds,
  interval,
})
const ours = summarise({ sessions }, options).map(({ key, period, estimates }) => ({
  site: key['site'],
  month: period,
  held: figuresOf(estimates['dosage.sessionsDelivered']),
  minutes: figuresOf(estimates['dosage.minutesDelivered']),
  attendance: figuresOf(estimates['responsiveness.attendance']),
}))
if (!isDeepStrictEqual(ours, idiomatic(sessions))) throw new Error('the candidates differ')
await compare(`M2 ${ROWS} row objects`, { idiomatic: () => idiomatic(sessions), summarise: () => summarise({ sessions }, options) }, [
  { of: 'summarise', to: 'idiomatic', atMost: 0.85 },
])

/** Practitioners of sites of municipalities, then each of these, then the country. A grouping with as many cells as the finest would cost as much to finish. */
const groupings = [['municipality', 'site', 'practitioner'], ['municipality', 'site'], ['municipality'], []] as const
await compare(
  'M4 four groupings against the finest',
  {
    finest: () => summarise({ sessions }, { measures, period: 'month', by: groupings[0] }),
    four: () => summariseEach({ sessions }, { measures, period: 'month', groupings }),
  },
  [{ of: 'four', to: 'finest', atMost: 1.3 }],
)

const aggregator = summaryAggregator(options)
const summaryOf = (part: readonly SessionObservation[]) =>
  part.reduce((summary, record) => aggregator.add(summary, { kind: 'sessions', record }), aggregator.zero())
const [most, rest] = [sessions.slice(0, (ROWS * 99) / 100), sessions.slice((ROWS * 99) / 100)]
const before = summaryOf(most)
const append = () => aggregator.finish(aggregator.merge(before, summaryOf(rest)))
if (!isDeepStrictEqual(append(), summarise({ sessions }, options))) throw new Error('merging differs')
await compare('M4 appending one per cent against all', { all: () => summarise({ sessions }, options), append }, [
  { of: 'append', to: 'all', atMost: 0.12 },
])

const { cells } = summaryOf(sessions)
const numbers = cells.reduce((count, { sums }) => count + sums.flat().length, 0)
console.log(`M5 partial summary: ${((numbers * 8) / cells.length / measures.length).toFixed(0)} bytes a group and measure (goal at most 96)`)
