// What can happen next, from a CommonJS module: `require` loads the packages on every supported Node.
const { phases } = require('@implementere/core')
const { nb } = require('@implementere/core/locales/nb')

const goal = { kind: 'initial', text: 'To familiesentre', until: null }
const log = [
  { id: 'e1', at: '2026-01-12T09:00:00+01:00', by: 'u1', type: 'implementation.begin', phase: 'prepare', goal },
  { id: 'e2', at: '2026-02-20T09:00:00+01:00', by: 'u1', type: 'element.complete', element: 'KE1', note: null },
]
const { state } = phases.replay(log)
console.log('Fase:', nb.model.phases[state.phase].name)
const plan = phases.availableEvents(state).find(({ type, phase }) => type === 'phase.enter' && phase === 'plan')
for (const check of plan.checks) console.log(check.met ? '[x]' : '[ ]', phases.describeCheck(check, nb.phases))
