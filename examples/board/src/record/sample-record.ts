import {
  createImplementation,
  decide,
  evolve,
  stateOf,
  type barriers,
  type CoreCommand,
  type Implementation,
  model,
  type qic,
  tools,
} from '@implementere/core'
import { sampleRecord } from '@implementere/core/samples'
import { rowsOf } from '../storage/board-file.ts'
import type { StoredRecord } from '../storage/records.ts'
import { samplePopulations, sampleSessions } from './sample-observations.ts'

/** What the sample is opened as; a second time it is the same record. */
export const SAMPLE_ID = 'sample-fjordvik'

/** A command and the day on which it was given. */
type Told = readonly [day: string, command: CoreCommand]

/** A municipality that does not exist, a year and a half on its way: everything in it is made up, and it says so. */
export function sampleStored(): StoredRecord {
  const implementation = told()
  return { implementation, observations: rowsOf(SAMPLE_ID, { sessions: sampleSessions(), populations: samplePopulations() }) }
}

function told(): Implementation {
  const empty = createImplementation({
    id: SAMPLE_ID,
    title: 'Foreldregrupper i Fjordvik',
    nature: 'synthetic',
    intervention: INTERVENTION,
    need: { text: 'Familier venter lenge på hjelp.', recognised: '2024-11', from: 'practice' },
  })
  const story: readonly Told[] = [...preparing(), ...planning(), ...working()]
  const state = story.reduce((reached, [day, command], index) => {
    const envelope = {
      id: `sample-${String(index + 1).padStart(3, '0')}`,
      at: `${day}T09:00:${String(index % 60).padStart(2, '0')}+01:00`,
      by: 'fagleder-1',
    }
    const decided = decide(reached, command, envelope)
    return decided.ok ? decided.events.reduce((after, event) => evolve(after, event), reached) : reached
  }, stateOf(empty))
  return state.record
}

function preparing(): readonly Told[] {
  return [
    [
      '2025-01-13',
      phase({ type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: 'Foreldregrupper i to bydeler', until: '2026-12-31' } }),
    ],
    ...worked('KE1', '2025-01-14', '2025-02-27'),
    ...ratings().map((payload): Told => ['2025-02-14', { type: 'determinant', payload }]),
    ...worked('KE2', '2025-02-03', '2025-03-10'),
    [
      '2025-03-12',
      phase({ type: 'phase.enter', phase: 'plan', reason: null, override: { reason: 'Lokalene er ikke avklart, men kurset er bestilt.' } }),
    ],
  ]
}

function planning(): readonly Told[] {
  return [
    ...worked('KE3', '2025-03-17', '2025-08-20'),
    ...worked('KE4', '2025-03-24', '2025-08-22'),
    ...worked('KE5', '2025-04-07', '2025-08-25'),
    ['2025-08-27', { type: 'qic', payload: checklist('checklist-1', '2025-08-27', 'fagleder-1', 0) }],
    ['2025-09-01', phase({ type: 'phase.enter', phase: 'implement', reason: null, override: { reason: 'Én oppgave gjenstår; gruppene er fulle.' } })],
  ]
}

function working(): readonly Told[] {
  return [
    ['2025-09-01', phase({ type: 'element.start', element: 'KE6', note: null })],
    ['2025-12-18', { type: 'tool', payload: sampleRecord('KE6') }],
    ['2026-02-02', phase({ type: 'element.start', element: 'KE7', note: null })],
    ['2026-05-20', { type: 'qic', payload: checklist('checklist-2', '2026-05-20', 'fagleder-1', 1) }],
    ['2026-05-21', { type: 'qic', payload: checklist('checklist-3', '2026-05-21', 'leder-1', 2) }],
    ['2026-10-12', { type: 'tool', payload: { ...tools.emptyRecord('KE7'), problems: sampleRecord('KE7').problems } }],
    ['2026-09-14', { type: 'tool', payload: withOpenTask() }],
    [
      '2026-10-30',
      {
        type: 'decision',
        payload: {
          id: 'funding',
          element: 'KE4',
          question: 'Skal lønn til kurslederne inn i budsjettet for 2027?',
          state: 'open',
          due: '2026-12-01',
          outcome: null,
          decidedOn: null,
          decidedBy: null,
        },
      },
    ],
  ]
}

const INTERVENTION: model.Intervention = {
  formatVersion: 1,
  id: 'parent-groups',
  name: 'Foreldregrupper (oppdiktet)',
  kind: 'programme',
  developer: null,
  owner: 'Oppdiktet programeier',
  targetGroup: 'Foreldre til barn 3–8 år',
  setting: 'Familiesentre i to bydeler',
  origin: 'ready-made',
  initiative: 'practice',
  components: [
    { id: 'encouragement', name: 'Oppmuntring', core: 'core', unique: false },
    { id: 'limit-setting', name: 'Grensesetting', core: 'core', unique: true },
    { id: 'role-play', name: 'Rollespill', core: 'core', unique: true },
    { id: 'evening-meal', name: 'Felles kveldsmat', core: 'adaptable', unique: true },
  ],
}

function phase(payload: Extract<CoreCommand, { type: 'phase' }>['payload']): CoreCommand {
  return { type: 'phase', payload }
}

function worked(element: model.CoreElementId, start: string, done: string): readonly Told[] {
  return [
    [start, phase({ type: 'element.start', element, note: null })],
    [done, { type: 'tool', payload: element === 'KE5' ? monitored() : sampleRecord(element) }],
    [done, phase({ type: 'element.complete', element, note: null })],
  ]
}

/** The sample plan of KE3 a year later: one task has come to it, and is late. */
function withOpenTask(): tools.RecordOf<'KE3'> {
  const plan = sampleRecord('KE3')
  const task = {
    ...plan.tasks[0]!,
    id: 'nye-kursledere',
    label: 'Lære opp to nye kursledere',
    start: '2026-09-14',
    due: '2026-10-16',
    dependsOn: [],
    done: null,
  }
  return { ...plan, tasks: [...plan.tasks, task] }
}

/** The sample plan, with its indicators counted from the sessions of this board where they can be. */
function monitored(): ReturnType<typeof sampleRecord<'KE5'>> {
  const plan = sampleRecord('KE5')
  return { ...plan, indicators: plan.indicators.map((indicator) => ({ ...indicator, measure: MEASURED.get(indicator.id) ?? indicator.measure })) }
}

const MEASURED: ReadonlyMap<string, string> = new Map([
  ['role-play-delivered', 'adherence.core'],
  ['attendance', 'responsiveness.attendance'],
  ['sessions-held', 'dosage.sessionsDelivered'],
])

const RATED = [
  { determinant: 'timePressure', values: [-2, -2, -1], importance: 5, changeability: 3 },
  { determinant: 'insufficientTraining', values: [-2, -2, -2], importance: 5, changeability: 5 },
  { determinant: 'attitudes.changeFatigue', values: [-1, 0, -1], importance: 3, changeability: 3 },
  { determinant: 'cfir.financing', values: [-2, null, -2], importance: 5, changeability: 2 },
  { determinant: 'cfir.midLevelLeaders', values: [2, 1, 2], importance: 5, changeability: 4 },
  { determinant: 'cfir.engaging.recipients', values: [-1, -1, -2], importance: 4, changeability: 4 },
  { determinant: 'informalOpinionLeaders', values: [1, 2, 1], importance: 4, changeability: 4 },
] as const
const RATERS = ['fagleder-1', 'kursleder-1', 'kursleder-2'] as const

function ratings(): readonly barriers.DeterminantRating[] {
  return RATED.flatMap(({ determinant, values, importance, changeability }) =>
    RATERS.map((rater, index) => ({
      id: `${determinant}.${rater}`,
      determinant,
      role: null,
      rater,
      site: null,
      round: null,
      value: values[index] ?? null,
      importance,
      changeability,
      progress: null,
      note: null,
      at: '2025-02-14',
    })),
  )
}

/** Answers by the order of the items: the later the round, the more is done. */
const ANSWERS = ['221121211210010000000', '222122222211110112011', '222122212211210002000'] as const
function checklist(id: string, date: string, rater: string, round: 0 | 1 | 2): qic.QicResponse {
  const answers = Object.fromEntries(
    model.CHECKLIST_ITEM_IDS.map((item, index) => [item, item === '5.2' && round === 2 ? null : Number(ANSWERS[round][index])]),
  )
  return { formatVersion: 1, instrument: 'qic-no@1', id, date, rater, role: null, answers }
}
