import { phases } from '@implementere/core'
import { writeFileSync } from 'node:fs'
const P: any[] = [
  [
    '2025-01-13T09:00:00+01:00',
    'fagleder-1',
    {
      type: 'implementation.begin',
      phase: 'prepare',
      goal: { kind: 'initial', text: 'Foreldreveiledning i to bydeler, prøveperiode', until: '2026-12-31' },
    },
  ],
  ['2025-01-13T09:05:00+01:00', 'fagleder-1', { type: 'element.start', element: 'KE1', note: null }],
  ['2025-01-20T13:00:00+01:00', 'fagleder-1', { type: 'element.start', element: 'KE2', note: null }],
  [
    '2025-03-14T11:30:00+01:00',
    'fagleder-1',
    { type: 'element.complete', element: 'KE1', note: 'Tiltaket er valgt; tre kjernekomponenter er skrevet ned' },
  ],
  ['2025-04-04T14:00:00+02:00', 'koordinator-2', { type: 'element.complete', element: 'KE2', note: null }],
  ['2025-04-22T09:00:00+02:00', 'koordinator-2', { type: 'phase.enter', phase: 'plan', reason: null, override: null }],
  ['2025-04-22T09:10:00+02:00', 'koordinator-2', { type: 'element.start', element: 'KE3', note: null }],
  ['2025-04-22T09:15:00+02:00', 'koordinator-2', { type: 'element.start', element: 'KE4', note: null }],
  ['2025-06-13T12:00:00+02:00', 'koordinator-2', { type: 'element.complete', element: 'KE4', note: 'Vedtak i oppvekstutvalget' }],
  ['2025-06-20T15:00:00+02:00', 'koordinator-2', { type: 'element.complete', element: 'KE3', note: null }],
  ['2025-08-18T09:00:00+02:00', 'koordinator-2', { type: 'element.start', element: 'KE5', note: null }],
  [
    '2025-10-06T08:30:00+02:00',
    'fagleder-1',
    {
      type: 'phase.enter',
      phase: 'implement',
      reason: null,
      override: { reason: 'Kurslederne er ferdig opplært og familiene venter; monitoreringsplanen gjøres ferdig i oktober' },
    },
  ],
  ['2025-10-06T08:40:00+02:00', 'fagleder-1', { type: 'element.start', element: 'KE6', note: null }],
  ['2025-10-31T14:00:00+01:00', 'koordinator-2', { type: 'element.complete', element: 'KE5', note: null }],
  ['2026-01-12T09:00:00+01:00', 'koordinator-2', { type: 'element.start', element: 'KE7', note: null }],
  [
    '2026-02-02T10:00:00+01:00',
    'koordinator-2',
    { type: 'element.reopen', element: 'KE3', reason: 'To av fem kursledere har sluttet; opplæringsplanen må legges om' },
  ],
]
const q = (id: string, at: string, date: string, answers: any) => ({
  id,
  at,
  by: 'koordinator-2',
  type: 'qic',
  payload: { formatVersion: 1, instrument: 'qic-no@1', id: `sjekkliste-${date}`, date, rater: 'koordinator-2', role: 'koordinator', answers },
})
let state = phases.initialState()
const events: any[] = []
P.forEach(([at, by, payload], i) => {
  const id = `h${String(i + 1).padStart(2, '0')}`
  const applied = phases.apply(state, { id, at, by, ...payload })
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  state = applied.state
  const { id: _1, at: _2, by: _3, ...inner } = applied.event as any
  events.push({ id, at, by, type: 'phase', payload: inner })
})
const NA = { notApplicable: 'Programmet leverer selv alt materiell; kommunen har ikke eget støtteapparat' }
events.push(
  q('s01', '2025-09-15T12:00:00+02:00', '2025-09-15', {
    '1.1': 2,
    '1.2': 1,
    '1.3': 0,
    '1.4': 0,
    '1.5': 1,
    '2.1': 1,
    '2.2': 1,
    '2.3': 1,
    '2.4': 0,
    '2.5': 1,
    '3.1': 2,
    '3.2': 1,
    '3.3': 1,
    '4.1': 1,
    '4.2': 1,
    '4.3': null,
    '4.4': null,
    '5.1': 0,
    '5.2': 0,
    '6.1': null,
    '6.2': null,
  }),
)
events.push(
  q('s02', '2026-03-02T12:00:00+01:00', '2026-03-02', {
    '1.1': 2,
    '1.2': 2,
    '1.3': 1,
    '1.4': 0,
    '1.5': 2,
    '2.1': 1,
    '2.2': 1,
    '2.3': 2,
    '2.4': 0,
    '2.5': null,
    '3.1': 2,
    '3.2': 2,
    '3.3': 2,
    '4.1': 1,
    '4.2': NA,
    '4.3': 1,
    '4.4': 0,
    '5.1': 0,
    '5.2': 1,
    '6.1': 2,
    '6.2': 1,
  }),
)
events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
const made = { citation: 'Made up for this example', locator: null, status: 'own' }
const record = {
  formatVersion: 1,
  id: 'fjordvik-synthetic',
  title: 'Fjordvik kommune (oppdiktet)',
  nature: 'synthetic',
  intervention: {
    formatVersion: 1,
    id: 'parent-groups',
    name: 'Foreldregrupper',
    kind: 'programme',
    developer: null,
    owner: 'Oppdiktet programeier',
    targetGroup: 'Foreldre til barn 3-8 år',
    setting: 'Familiesentre i to bydeler',
    origin: 'ready-made',
    initiative: 'practice',
    components: [
      { id: 'encouragement', name: 'Oppmuntring', core: 'core', unique: false },
      { id: 'limit-setting', name: 'Grensesetting', core: 'core', unique: null },
      { id: 'role-play', name: 'Rollespill', core: 'core', unique: true },
      { id: 'evening-meal', name: 'Felles kveldsmat', core: 'adaptable', unique: true },
    ],
  },
  need: { text: 'Lang ventetid på foreldreveiledning', recognised: '2024-11', from: 'practice' },
  figures: {
    funnels: [
      {
        id: 'course-leaders',
        name: 'Kursledere',
        stages: [
          { id: 'trained', name: null, count: 12, source: made },
          { id: 'uses', name: null, count: 9, source: made },
          { id: 'rightTargetGroup', name: null, count: null, source: made },
          { id: 'established', name: null, count: 4, source: made },
        ],
      },
    ],
    facts: [],
  },
  events,
}
writeFileSync('examples/quickstart/records/fjordvik-synthetic.json', JSON.stringify(record, null, 2) + '\n')
