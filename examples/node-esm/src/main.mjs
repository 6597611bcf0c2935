// A checklist scored from an ES module.
import { model, qic } from '@implementere/core'
import { nb } from '@implementere/core/locales/nb'

const answers = { 3.1: 2, 3.2: 1, 3.3: null }
const scored = qic.scoreQic(qic.qicNo, { instrument: 'qic-no@1', answers })
if (!scored.ok) throw new Error(JSON.stringify(scored.issues))
for (const { id } of qic.qicNo.components) {
  const estimate = scored.value.components[id]
  console.log(
    model.formatEstimate(estimate, 'nb').padEnd(14),
    estimate.reason === null ? '' : nb.qic.reasons[estimate.reason],
    nb.model.checklist.components[id],
  )
}
