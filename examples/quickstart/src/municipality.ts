import type { dimensions, Implementation, model } from '@implementere/core'
import { syntheticObservations } from '@implementere/dimensions/synthetic'

/** Two stretches of made-up weeks, the second with fewer who come and less of the core: so that there is something to see. */
const STRETCHES = [
  { seed: 2019, start: '2025-09-01', sessions: 26, adherence: 0.9, attendance: 0.85 },
  { seed: 2020, start: '2026-03-02', sessions: 30, adherence: 0.75, attendance: 0.6 },
] as const

/** What the made-up things are called in the municipality's own record. */
const NAMES: Readonly<Record<string, string>> = {
  'service-1-1': 'familiesenter-nord',
  'service-1-2': 'familiesenter-sor',
  'municipality-1': '0000',
  greeting: 'evening-meal',
  practice: 'role-play',
  feedback: 'encouragement',
  'home-task': 'limit-setting',
}

/** Made-up, seeded observations for the record that refers to them: a record holds references to observations, never the data. Empty for any other record. */
export function observationsOf({ events }: Implementation): dimensions.ObservationLists {
  if (!events.some(({ type, payload }) => type === 'observation' && idOf(payload) === OBSERVATIONS.id)) return {}
  const [first, second] = STRETCHES.map((stretch, index) => renamed(stretch, index))
  return { ...first, sessions: [...(first?.sessions ?? []), ...(second?.sessions ?? [])] }
}

/** The reference to them, as the record holds it. */
export const OBSERVATIONS = {
  id: 'fjordvik-sessions',
  what: ['sessions', 'populations', 'contacts', 'profiles'],
  from: '2025-09-01',
  to: '2026-09-21',
  count: null,
  checksum: null,
} as const

function renamed(stretch: (typeof STRETCHES)[number], index: number): dimensions.ObservationLists {
  const made = syntheticObservations({ ...stretch, municipalities: 1, services: 2, groups: 2 })
  const { sessions, populations, contacts, profiles } = named({ ...made })
  return { sessions: sessions.map((session) => ({ ...session, id: `${session.id}-${index + 1}` })), populations, contacts, profiles }
}

/** The same observations under the municipality's own names, wherever they stand. */
function named<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, child: unknown) => rename(child)) as Value
}

function rename(value: unknown): unknown {
  if (typeof value === 'string') return Object.hasOwn(NAMES, value) ? NAMES[value] : value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [Object.hasOwn(NAMES, key) ? NAMES[key]! : key, child]))
}

function idOf(payload: model.Json): model.Json {
  return typeof payload === 'object' && payload !== null && 'id' in payload ? (payload.id ?? null) : null
}
