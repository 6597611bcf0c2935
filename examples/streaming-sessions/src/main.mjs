// Rolls up made-up sessions as they pass by, in constant memory: ten million of them, or as many as the first argument says.
import { summaryAggregator } from '@implementere/dimensions'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import { formatEstimate } from '@implementere/model'

const ROWS = Number(process.argv[2] ?? 10_000_000)
const made = syntheticObservations({ seed: 1, municipalities: 2, services: 3, groups: 5, sessions: 40 })

/** The same made-up sessions again and again, as a file or a queue would bring them. */
function* passing() {
  for (let row = 0; row < ROWS; row++) yield { kind: 'sessions', record: made.sessions[row % made.sessions.length] }
}

const { zero, add, finish } = summaryAggregator({
  measures: ['dosage.sessionsDelivered', 'adherence.core', 'responsiveness.attendance'],
  by: ['site'],
  intervention: made.intervention,
})
let summary = zero()
for (const observation of passing()) summary = add(summary, observation)
console.log(`${made.nature}: ${ROWS} sessions, summary of ${JSON.stringify(summary).length} characters`)
for (const { key, estimates } of finish(summary)) {
  const shown = Object.entries(estimates).map(([measure, estimate]) => `${measure} ${formatEstimate(estimate, 'en')}`)
  console.log(key.site, shown.join('  '))
}
