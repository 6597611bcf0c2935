/* Prints CPU ratios, candidates interleaved in rotated order, median of rounds: npm run bench -w @implementere/dimensions */
import { isDeepStrictEqual } from 'node:util'
import { summarise, summariseColumns, summariseEach, summaryAggregator, type SessionObservation } from '@implementere/dimensions'
import { idiomatic, type IdiomaticCell } from './idiomatic.ts'
import { SITES, sessionAt, tableOf } from './rows.ts'

type Figures = IdiomaticCell['held']

const ROUNDS = Number(process.env['ROUNDS'] ?? 9)
const ROWS = Number(process.env['ROWS'] ?? 300_000)
const COLUMN_ROWS = Number(process.env['COLUMN_ROWS'] ?? 2_000_000)
const measures = ['dosage.sessionsDelivered', 'dosage.minutesDelivered', 'responsiveness.attendance'] as const

function cpuMilliseconds(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function compare(candidates: Readonly<Record<string, () => unknown>>): Record<string, number> {
  const names = Object.keys(candidates)
  for (const name of names) for (let warm = 0; warm < 2; warm++) candidates[name]!()
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round) % names.length]!
      times.get(name)!.push(cpuMilliseconds(candidates[name]!))
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!]))
}

function report(title: string, times: Record<string, number>, own: string, other: string, goal: string): void {
  const shown = Object.entries(times).map(([name, time]) => `${name} ${time.toFixed(0)} ms`)
  console.log(`${title}: ${(times[own]! / times[other]!).toFixed(2)}x (goal ${goal}); ${shown.join(', ')}`)
}

/** The limit: one loop over typed arrays that knows these three measures and nothing else. */
function handLoop(table: ReturnType<typeof tableOf>) {
  const { occurred, plannedMinutes, deliveredMinutes, enrolled, attended } = table.numbers as Record<string, Float64Array>
  const [site, date] = [table.texts['site']!.codes, table.texts['date']!.codes]
  const sums = new Float64Array(SITES * 12 * 9)
  for (let row = 0; row < table.length; row++) {
    const at = (date[row]! * SITES + site[row]!) * 9
    const held = occurred![row]!
    if (held === held) {
      sums[at]! += 1
      sums[at + 1]! += held
    } else sums[at + 2]! += 1
    const minutes = held === 0 ? 0 : deliveredMinutes![row]!
    if (minutes === minutes) {
      sums[at + 3]! += minutes
      sums[at + 4]! += plannedMinutes![row]!
    } else sums[at + 5]! += 1
    const came = attended![row]!
    if (held !== 0 && came === came) {
      sums[at + 6]! += came
      sums[at + 7]! += enrolled![row]!
    } else sums[at + 8]! += 1
  }
  return sums
}

const sessions = JSON.parse(JSON.stringify(Array.from({ length: ROWS }, (_, row) => sessionAt(row)))) as SessionObservation[]
const options = { measures, by: ['site'], period: 'month' } as const

const rows = compare({ summarise: () => summarise({ sessions }, options), idiomatic: () => idiomatic(sessions) })
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
report(`M2 ${ROWS} row objects`, rows, 'summarise', 'idiomatic', 'at most 0.85')

const table = tableOf(0, COLUMN_ROWS)
const columns = compare({ columns: () => summariseColumns({ sessions: table }, options), hand: () => handLoop(table) })
const total = (numbers: readonly (number | null)[]) => numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
const byHand = handLoop(table)
const minutesByHand = byHand.reduce((sum, value, index) => (index % 9 === 3 ? sum + value : sum), 0)
if (total(summariseColumns({ sessions: table }, options).map(({ estimates }) => estimates['dosage.minutesDelivered'].numerator)) !== minutesByHand)
  throw new Error('the candidates differ')
report(`M1 ${COLUMN_ROWS} rows of columns`, columns, 'columns', 'hand', 'at most 1.6')

const groupings = [['municipality', 'site', 'practitioner'], ['municipality', 'site'], ['municipality'], []] as const
const several = compare({
  four: () => summariseEach({ sessions }, { measures, period: 'month', groupings }),
  finest: () => summarise({ sessions }, { measures, period: 'month', by: groupings[0] }),
})
report('M4 four groupings against the finest', several, 'four', 'finest', 'at most 1.3')

const aggregator = summaryAggregator(options)
const summaryOf = (part: readonly SessionObservation[]) =>
  part.reduce((summary, record) => aggregator.add(summary, { kind: 'sessions', record }), aggregator.zero())
const [most, rest] = [sessions.slice(0, (ROWS * 99) / 100), sessions.slice((ROWS * 99) / 100)]
const before = summaryOf(most)
const appending = compare({ append: () => aggregator.finish(aggregator.merge(before, summaryOf(rest))), all: () => summarise({ sessions }, options) })
if (!isDeepStrictEqual(aggregator.finish(aggregator.merge(before, summaryOf(rest))), summarise({ sessions }, options)))
  throw new Error('merging differs')
report('M4 appending one per cent against all', appending, 'append', 'all', 'at most 0.12')

const cells = summaryOf(sessions).cells
const numbers = cells.reduce((count, { sums }) => count + sums.flat().length, 0)
console.log(`M5 partial summary: ${((numbers * 8) / cells.length / measures.length).toFixed(0)} bytes a group and measure (goal at most 96)`)
