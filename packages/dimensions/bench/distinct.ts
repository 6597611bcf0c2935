/* Distinct people beside a Map of Sets: node --conditions=@implementere/source --import tsx packages/dimensions/bench/distinct.ts */
import { columnTable, summarise, summariseColumns, type SessionObservation } from '@implementere/dimensions'
import { compare } from './compare.ts'
import { sessionAt } from './rows.ts'

const SESSIONS = Number(process.env['ROWS'] ?? 100_000)
const PEOPLE = 50_000
const PERSONS = 10
const options = { measures: ['reach.distinctPersons'], by: ['site'], period: 'month' } as const

/** Each session draws ten of the people who belong to its site. */
const sessions = Array.from({ length: SESSIONS }, (_, row): SessionObservation => {
  const session = sessionAt(row)
  const place = Number(session.site.slice('site-'.length))
  const participants = Array.from({ length: PERSONS }, (_unused, seat) => `person-${place + 200 * ((row * 7 + seat * 31) % (PEOPLE / 200))}`)
  return { ...session, participants }
})
const records = JSON.parse(JSON.stringify(sessions)) as SessionObservation[]
const attendances = columnTable('attendances', { sessions: records })

function setsOfRecords(): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>()
  for (const { site, date, participants } of records) {
    const key = `${date.slice(0, 7)}|${site}`
    for (const id of participants ?? []) put(sets, key, id)
  }
  return sets
}

function setsOfColumns(): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>()
  const [site, date, participant] = [attendances.texts['site']!, attendances.texts['date']!, attendances.texts['participant']!]
  for (let row = 0; row < attendances.length; row++) {
    const month = date.dictionary[date.codes[row]!]!.slice(0, 7)
    put(sets, `${month}|${site.dictionary[site.codes[row]!]!}`, participant.dictionary[participant.codes[row]!]!)
  }
  return sets
}

function put(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key)
  if (set) set.add(id)
  else sets.set(key, new Set([id]))
}

const sizes = setsOfRecords()
for (const cells of [summarise({ sessions: records }, options), summariseColumns({ attendances }, options)])
  for (const { key, period, estimates } of cells)
    if (estimates['reach.distinctPersons'].value !== sizes.get(`${period}|${key['site']}`)?.size) throw new Error('the candidates differ')

await compare(
  `M6 ${attendances.length} attendances in records: Map of Sets against summarise`,
  { sets: setsOfRecords, summarise: () => summarise({ sessions: records }, options) },
  [{ of: 'sets', to: 'summarise', atLeast: 8 }],
)
await compare(
  `M6 ${attendances.length} attendances in columns: Map of Sets against columns`,
  { sets: setsOfColumns, columns: () => summariseColumns({ attendances }, options) },
  [{ of: 'sets', to: 'columns', atLeast: 8 }],
)
