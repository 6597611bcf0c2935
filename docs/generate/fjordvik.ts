import { createImplementation, decide, evolve, model, stateOf, type CoreCommand, type Implementation, type phases } from '@implementere/core'
import { SAMPLE_INTERVENTION, sampleRatings, sampleRecord } from '@implementere/core/samples'
import { OBSERVATIONS } from '../../examples/quickstart/src/municipality.ts'

/** When, by whom and what: one line of the story. */
type Line = readonly [at: string, by: string, command: CoreCommand]

const phase = (payload: Extract<CoreCommand, { type: 'phase' }>['payload']): CoreCommand => ({ type: 'phase', payload })
const start = (element: model.CoreElementId): CoreCommand => phase({ type: 'element.start', element, note: null })
const complete = (element: model.CoreElementId, note: string | null = null): CoreCommand => phase({ type: 'element.complete', element, note })
const enter = (to: model.PhaseId, override: string | null = null): CoreCommand =>
  phase({ type: 'phase.enter', phase: to, reason: null, override: override === null ? null : { reason: override } })
const goal: phases.CycleGoal = { kind: 'initial', text: 'Foreldreveiledning i to bydeler, prøveperiode', until: '2026-12-31' }

/** A checklist that the coordinator filled in: levels in the order of the items, component by component, `.` for not answered and `-` for what does not apply. */
function checklist(date: string, levels: string): CoreCommand {
  const answer = (level: string) =>
    level === '.'
      ? null
      : level === '-'
        ? { notApplicable: 'Programmet leverer selv alt materiell; kommunen har ikke eget støtteapparat' }
        : Number(level)
  const answers = Object.fromEntries(
    levels
      .replaceAll(' ', '')
      .split('')
      .map((level, index) => [model.CHECKLIST_ITEM_IDS[index]!, answer(level)]),
  )
  const id = `sjekkliste-${date}`
  return { type: 'qic', payload: { formatVersion: 1, instrument: 'qic-no@1', id, date, rater: 'koordinator-2', role: 'koordinator', answers } }
}

const record = (element: model.CoreElementId): CoreCommand => ({ type: 'tool', payload: sampleRecord(element) })

/** Indicators of the sample plan that this municipality computes from its sessions instead of counting by hand. */
const FROM_SESSIONS: Readonly<Record<string, string>> = { attendance: 'responsiveness.attendance', 'sessions-held': 'dosage.sessionsDelivered' }

/** The sample plan, with what is computed from sessions followed month by month. */
function monitoringPlan(): CoreCommand {
  const plan = sampleRecord('KE5')
  const indicators = plan.indicators.map((indicator) =>
    Object.hasOwn(FROM_SESSIONS, indicator.id)
      ? { ...indicator, origin: 'observations' as const, measure: FROM_SESSIONS[indicator.id]!, frequency: 'month' as const }
      : indicator,
  )
  return { type: 'tool', payload: { ...plan, indicators } }
}

/** What happened in the made-up municipality. */
const STORY: readonly Line[] = [
  ['2025-01-13T09:00:00+01:00', 'fagleder-1', phase({ type: 'implementation.begin', phase: 'prepare', goal })],
  ['2025-01-13T09:05:00+01:00', 'fagleder-1', start('KE1')],
  ['2025-01-20T13:00:00+01:00', 'fagleder-1', start('KE2')],
  ...sampleRatings().map((rating): Line => ['2025-02-28T12:00:00+01:00', rating.rater ?? 'koordinator-2', { type: 'determinant', payload: rating }]),
  ['2025-03-14T11:25:00+01:00', 'fagleder-1', record('KE1')],
  ['2025-03-14T11:30:00+01:00', 'fagleder-1', complete('KE1', 'Tiltaket er valgt; tre kjernekomponenter er skrevet ned')],
  ['2025-03-28T13:55:00+01:00', 'koordinator-2', record('KE2')],
  ['2025-03-28T14:00:00+01:00', 'koordinator-2', complete('KE2')],
  ['2025-03-31T09:00:00+02:00', 'koordinator-2', enter('plan')],
  ['2025-04-02T09:10:00+02:00', 'koordinator-2', start('KE3')],
  ['2025-04-02T09:15:00+02:00', 'leder-1', start('KE4')],
  ['2025-06-13T11:55:00+02:00', 'leder-1', record('KE4')],
  ['2025-06-13T12:00:00+02:00', 'leder-1', complete('KE4', 'Vedtak i oppvekstutvalget')],
  ['2025-06-20T14:55:00+02:00', 'koordinator-2', record('KE3')],
  ['2025-06-20T15:00:00+02:00', 'koordinator-2', complete('KE3')],
  ['2025-06-23T09:00:00+02:00', 'koordinator-2', start('KE5')],
  ['2025-08-15T12:00:00+02:00', 'koordinator-2', checklist('2025-08-15', '21001 11101 211 11.. 00 ..')],
  [
    '2025-08-25T08:30:00+02:00',
    'fagleder-1',
    enter('implement', 'Kurslederne er ferdig opplært og familiene venter; monitoreringsplanen gjøres ferdig i september'),
  ],
  ['2025-09-01T08:40:00+02:00', 'fagleder-1', start('KE6')],
  ['2025-09-12T13:55:00+02:00', 'koordinator-2', monitoringPlan()],
  ['2025-09-12T14:00:00+02:00', 'koordinator-2', complete('KE5')],
  ['2026-01-12T09:00:00+01:00', 'fagleder-1', start('KE7')],
  [
    '2026-02-02T10:00:00+01:00',
    'koordinator-2',
    phase({ type: 'element.reopen', element: 'KE3', reason: 'To av fem kursledere har sluttet; opplæringsplanen må legges om' }),
  ],
  ['2026-03-02T12:00:00+01:00', 'koordinator-2', checklist('2026-03-02', '22102 1120. 222 1-10 01 21')],
  ['2026-03-20T10:00:00+01:00', 'koordinator-2', complete('KE3', 'Ny runde opplæring er lagt inn')],
  ['2026-09-15T12:00:00+02:00', 'koordinator-2', checklist('2026-09-15', '22212 21211 222 2-21 12 22')],
  ['2026-09-25T13:50:00+02:00', 'fagleder-1', { type: 'observation', payload: OBSERVATIONS }],
  ['2026-09-25T13:55:00+02:00', 'fagleder-1', record('KE6')],
  ['2026-09-25T14:00:00+02:00', 'fagleder-1', complete('KE6')],
  ['2026-09-28T13:55:00+02:00', 'fagleder-1', record('KE7')],
  ['2026-09-28T14:00:00+02:00', 'fagleder-1', complete('KE7')],
  ['2026-10-01T09:00:00+02:00', 'leder-1', enter('sustain', 'Det ene åpne signalet tas opp i evalueringen; bystyret vil ha den i november')],
  ['2026-10-01T09:05:00+02:00', 'fagleder-1', start('KE8')],
  ['2026-11-06T13:55:00+01:00', 'fagleder-1', record('KE8')],
  ['2026-11-06T14:00:00+01:00', 'fagleder-1', complete('KE8')],
  ['2026-11-06T14:05:00+01:00', 'leder-1', start('KE9')],
  ['2026-11-12T15:00:00+01:00', 'leder-1', record('KE9')],
]

/**
 * The record of the made-up municipality, as its team would have written it: every event went through `decide`, so that gates left their checks on it.
 * Throws where the story asks for something that is refused.
 */
function fjordvik(): Implementation {
  const source = { citation: 'Made up for this example', locator: null, status: 'own' } as const
  const stages = [
    ['trained', 12],
    ['uses', 9],
    ['rightTargetGroup', null],
    ['established', 4],
  ] as const
  const begun = createImplementation({
    id: 'fjordvik-synthetic',
    title: 'Fjordvik kommune (oppdiktet)',
    nature: 'synthetic',
    intervention: SAMPLE_INTERVENTION,
    need: { text: 'Lang ventetid på foreldreveiledning', recognised: '2024-11', from: 'practice' },
    figures: {
      funnels: [{ id: 'course-leaders', name: 'Kursledere', stages: stages.map(([id, count]) => ({ id, name: null, count, source })) }],
      facts: [],
    },
  })
  return STORY.reduce((state, [at, by, command], index) => {
    const decided = decide(state, command, { id: `f${String(index + 1).padStart(3, '0')}`, at, by })
    if (!decided.ok) throw new Error(`the story is refused at ${at}: ${JSON.stringify(decided.refusal)}`)
    return decided.events.reduce((next, event) => evolve(next, event), state)
  }, stateOf(begun)).record
}

/** The file of the example. */
export function fjordvikFile(): string {
  return `${JSON.stringify(fjordvik(), null, 2)}\n`
}
