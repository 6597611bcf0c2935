/**
 * How the cost of one unit of work grows with the size of the whole, from a thousand up: flat is linear. A part of `npm run bench`; alone:
 * `node --conditions=@implementere/source --import tsx docs/bench/growth.ts`. LARGEST says how far (1e6; 1e7 takes minutes and two gigabytes).
 */
import { analyseDeterminants, type DeterminantRating } from '@implementere/barriers'
import { summarise, summariseColumns, type ColumnTable } from '@implementere/dimensions'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import { parsePhaseEvents, replay } from '@implementere/phases'
import { parseQicResponse, qicNo, scoreMany } from '@implementere/qic'
import { aggregate, controlRules, icc, krippendorffAlpha, moments } from '@implementere/statistics'
import { keep, randomNumbers } from './harness.ts'

const LARGEST = Number(process.env['LARGEST'] ?? 1e6)
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7].filter((size) => size <= LARGEST)
/** CPU microseconds that are spent on each size, at least. */
const SPENT = 200_000

/** Something whose cost grows with its input. */
interface Growing {
  readonly name: string
  readonly unit: string
  /** The largest size that makes sense: a log of a million events is nobody's. */
  readonly largest: number
  /** Makes the input, and gives what is timed. */
  readonly prepare: (size: number) => () => unknown
}

const random = randomNumbers(7)
const numbers = (size: number) => Float64Array.from({ length: size }, random)
const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-15`)
const SITES = Array.from({ length: 50 }, (_, site) => `site-${site}`)
const options = { measures: ['dosage.sessionsDelivered', 'dosage.minutesDelivered'], by: ['site'], period: 'month' } as const

const GROWING: readonly Growing[] = [
  { name: 'aggregate(moments)', unit: 'value', largest: 1e7, prepare: (size) => withInput(numbers(size), (values) => aggregate(moments, values)) },
  {
    name: "controlRules(..., 'nelson')",
    unit: 'point',
    largest: 1e6,
    prepare: (size) => withInput([...numbers(size)], (values) => controlRules(values, { center: 0.5, sigma: 0.29 }, 'nelson')),
  },
  { name: 'krippendorffAlpha', unit: 'unit', largest: 1e6, prepare: (size) => withInput(ratings(size), (table) => krippendorffAlpha(table)) },
  {
    name: "icc(..., 'ICC(2,1)')",
    unit: 'row',
    largest: 1e6,
    prepare: (size) => withInput(ratings(size), (table) => icc(table, { form: 'ICC(2,1)' })),
  },
  { name: 'scoreMany', unit: 'checklist', largest: 1e6, prepare: (size) => withInput(codes(size), (batch) => scoreMany(qicNo, batch)) },
  {
    name: 'parseQicResponse',
    unit: 'response',
    largest: 1e5,
    prepare: (size) => withInput(responses(size), (list) => list.forEach((one) => parseQicResponse(one))),
  },
  {
    name: 'summarise',
    unit: 'session',
    largest: 1e6,
    prepare: (size) => withInput(sessions(size), (list) => summarise({ sessions: list }, options)),
  },
  {
    name: 'summariseColumns',
    unit: 'session',
    largest: 1e7,
    prepare: (size) => withInput(columns(size), (table) => summariseColumns({ sessions: table }, options)),
  },
  { name: 'parsePhaseEvents, replay', unit: 'event', largest: 1e5, prepare: (size) => withInput(log(size), (events) => readAndReplay(events)) },
  {
    name: 'analyseDeterminants',
    unit: 'rating',
    largest: 1e6,
    prepare: (size) => withInput(determinants(size), (list) => analyseDeterminants(list)),
  },
]

function withInput<Input>(input: Input, run: (input: Input) => unknown): () => unknown {
  return () => run(input)
}

function ratings(size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, () => {
    const truth = random() * 4
    return Array.from({ length: 4 }, () => Math.round(truth + random()))
  })
}

function codes(size: number): Int8Array {
  return Int8Array.from({ length: size * qicNo.items.length }, () => Math.floor(random() * 5) - 2)
}

function responses(size: number): readonly unknown[] {
  const answers = Object.fromEntries(qicNo.items.map(({ id }, index) => [id, index % 3]))
  return Array.from({ length: size }, (_, row) => ({
    formatVersion: 1,
    instrument: 'qic-no@1',
    id: `r${row}`,
    date: '2026-03-01',
    rater: 'p1',
    role: null,
    answers,
  }))
}

function sessions(size: number) {
  const { sessions: few } = syntheticObservations({ seed: 3, municipalities: 2, services: 5, groups: 5, sessions: 20 })
  return Array.from({ length: size }, (_, row) => ({ ...few[row % few.length]!, id: `s${row}` }))
}

function columns(size: number): ColumnTable {
  const text = (dictionary: readonly string[]) => ({
    dictionary,
    codes: Int32Array.from({ length: size }, () => Math.floor(random() * dictionary.length)),
  })
  const column = (valueOf: () => number) => Float64Array.from({ length: size }, valueOf)
  return {
    length: size,
    numbers: {
      plannedSessions: Uint8Array.from({ length: size }, () => 1),
      plannedMinutes: column(() => 60),
      occurred: column(() => (random() < 0.05 ? Number.NaN : Number(random() < 0.9))),
      deliveredMinutes: column(() => Math.floor(random() * 60)),
    },
    texts: { site: text(SITES), date: text(MONTHS) },
  }
}

function log(size: number): readonly unknown[] {
  const envelope = (row: number) => ({ id: `e${String(row).padStart(7, '0')}`, at: '2026-01-05T09:00:00Z', by: 'u1' })
  const begin = { ...envelope(0), type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } }
  const turns = ['element.start', 'element.complete', 'element.reopen']
  const step = (row: number) => {
    const type = turns[row % turns.length]!
    return { ...envelope(row + 1), type, element: 'KE1', ...(type === 'element.reopen' ? { reason: 'again' } : { note: null }) }
  }
  return [begin, ...Array.from({ length: size - 1 }, (_, row) => step(row))]
}

function readAndReplay(events: readonly unknown[]): unknown {
  const parsed = parsePhaseEvents(events)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]))
  return replay(parsed.value)
}

function determinants(size: number): readonly DeterminantRating[] {
  const levels = [-2, -1, 0, 1, 2] as const
  return Array.from({ length: size }, (_, row) => ({
    id: `d${row}`,
    determinant: `own-${row % 40}`,
    role: null,
    rater: `p${Math.floor(row / 40)}`,
    site: null,
    round: null,
    value: levels[row % levels.length]!,
    importance: null,
    changeability: null,
    progress: null,
    note: null,
    at: '2026-01-15',
  }))
}

/** CPU nanoseconds of one unit. */
function costOf(run: () => unknown, size: number): number {
  run()
  const before = process.cpuUsage()
  let [runs, spent] = [0, 0]
  do {
    run()
    runs += 1
    const { user, system } = process.cpuUsage(before)
    spent = user + system
  } while (spent < SPENT)
  return (spent * 1000) / (runs * size)
}

const growth = GROWING.map(({ name, unit, largest, prepare }) => {
  const points = SIZES.filter((size) => size <= largest).map((size) => ({ size, nanoseconds: costOf(prepare(size), size) }))
  const shown = points.map(({ size, nanoseconds }) => `${size.toExponential(0).replace('+', '')}: ${nanoseconds.toFixed(0)}`.padStart(14))
  console.log(`${name.padEnd(30)} ns a ${unit.padEnd(10)}${shown.join('')}`)
  return { name, unit, points }
})
keep('growth', { growth })
