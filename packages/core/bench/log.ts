import type { CoreEvent } from '@implementere/core'
import { model, qic } from '@implementere/core'
import { sampleRecord } from '@implementere/core/samples'

const FIRST_DAY = Date.UTC(2020, 0, 1, 8)
const MINUTE = 60_000

/** How often each type stands in a log of ten events: work on core elements, checklists, ratings and references by the day, tools' records and decisions now and then. */
const MIX = ['phase', 'phase', 'phase', 'qic', 'qic', 'determinant', 'determinant', 'determinant', 'observation', 'note'] as const

/** A tool's record is saved whole every so many events: it is some forty times as long as another event. */
const TOOL_EVERY = 500

/** A log of a given length in which every event has effect. */
export function longLog(length: number): readonly CoreEvent[] {
  return Array.from({ length }, (_, index) => eventAt(index))
}

function eventAt(index: number): CoreEvent {
  const at = new Date(FIRST_DAY + index * MINUTE).toISOString().replace('.000Z', '+00:00')
  const type = index === 0 ? 'phase' : index % TOOL_EVERY === TOOL_EVERY - 1 ? 'tool' : MIX[index % MIX.length]!
  return { id: `event-${String(index).padStart(7, '0')}`, at, by: `person-${index % 40}`, type, payload: payloadAt(index, type, at.slice(0, 10)) }
}

function payloadAt(index: number, type: (typeof MIX)[number] | 'tool', day: string): CoreEvent['payload'] {
  switch (type) {
    case 'phase':
      return phaseAt(index)
    case 'qic':
      return {
        formatVersion: 1,
        instrument: 'qic-no@1',
        id: `response-${index}`,
        date: day,
        rater: `person-${index % 40}`,
        role: 'team',
        answers: answersAt(index),
      }
    case 'determinant':
      return { ...RATING, id: `rating-${index}`, rater: `person-${index % 40}`, value: (index % 5) - 2, importance: (index % 5) + 1, at: day }
    case 'tool':
      return SAVED[Math.floor(index / TOOL_EVERY) % SAVED.length]!
    case 'observation':
      return { id: `set-${index}`, what: ['sessions'], from: day, to: day, count: 12, checksum: `sha256:${index}` }
    default:
      return { element: 'KE6', text: 'The group was held as planned' }
  }
}

function phaseAt(index: number): CoreEvent['payload'] {
  if (index === 0) return { type: 'implementation.begin', phase: 'implement', goal: { kind: 'initial', text: null, until: null } }
  const element = index % 10 === 0 ? 'KE7' : 'KE6'
  const reopens = index % 10 === 2 || index % 20 === 0
  return reopens ? { type: 'element.reopen', element, reason: 'once more' } : { type: 'element.complete', element, note: null }
}

function answersAt(index: number): Readonly<Record<string, number | null>> {
  return Object.fromEntries(qic.qicNo.items.map(({ id }, place) => [id, (index + place) % 7 === 0 ? null : (index + place) % 3]))
}

/** The nine tools' records, filled in. */
const SAVED = model.CORE_ELEMENT_IDS.map((element) => JSON.parse(JSON.stringify(sampleRecord(element))) as CoreEvent['payload'])

const RATING = {
  determinant: 'timePressure',
  role: 'practitioner',
  site: 'north',
  round: 'planning',
  changeability: 3,
  progress: null,
  note: null,
} as const
