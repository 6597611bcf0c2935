// The program that every consumer of a release runs. It prints one line, the same one everywhere.
import { model, phases, qic, statistics } from '@implementere/core'
import { nb } from '@implementere/core/locales/nb'

const answers = { 1.1: 2, 1.2: 2, 1.3: 1, 1.4: null, 1.5: 2 }
const response = { formatVersion: 1, instrument: 'qic-no@1', id: 'r1', date: '2026-03-01', rater: null, role: null, answers }
const scored = qic.scoreQic(qic.qicNo, response)
const begun = {
  id: 'e1',
  at: '2026-01-08T09:00:00Z',
  by: 'u1',
  type: 'implementation.begin',
  phase: 'prepare',
  goal: { kind: 'initial', text: null, until: null },
}
const { state } = phases.replay([begun])
const share = statistics.wilson(491, 521)
console.log(JSON.stringify([scored.value.components['1'], nb.model.phases[state.phase].name, share, model.PHASES.length]))
