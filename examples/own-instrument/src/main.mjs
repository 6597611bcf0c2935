// A checklist of one's own, defined as data and scored like the built-in ones.
import { formatEstimate, formatRange } from '@implementere/model'
import { defineInstrument, openItems, scoreQic } from '@implementere/qic'

const defined = defineInstrument({
  id: 'home-visits',
  version: 1,
  scale: 'yes-no',
  scales: [
    { id: 'yes-no', kind: 'yes-no' },
    { id: 'worry', kind: 'ordinal', levels: [1, 2, 3, 4, 5] },
  ],
  components: [{ id: 'before' }, { id: 'after' }],
  items: [
    { id: 'agreed', component: 'before', weight: 2, phases: ['implement'] },
    { id: 'prepared', component: 'before' },
    { id: 'worried', component: 'after', scale: 'worry', reversed: true },
    { id: 'follow-up', component: 'after' },
  ],
  source: { citation: 'The visiting service, routine 4', locator: null, status: 'own' },
  licence: 'mit',
})
if (!defined.ok) throw new Error(JSON.stringify(defined.issues))
const instrument = defined.value

const answers = { agreed: 1, prepared: 0, worried: 2, 'follow-up': null }
const scored = scoreQic(instrument, { instrument: 'home-visits@1', answers }, { missing: 'anyAnswered' })
if (!scored.ok) throw new Error(JSON.stringify(scored.issues))
for (const { id } of instrument.components) {
  const estimate = scored.value.components[id]
  console.log(id.padEnd(8), formatEstimate(estimate, 'en'), 'within', formatRange(estimate.bounds, estimate.unit, 'en'))
}
console.log(
  'open:',
  openItems(instrument, scored.value, { phase: 'implement' })
    .map(({ item, state }) => `${item} (${state})`)
    .join(', '),
)
