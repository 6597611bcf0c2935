// The smallest working view: the packages are headless, so any framework will do. The same component runs in a browser and on a server.
import { model, qic } from '@implementere/core'
import { nb } from '@implementere/core/locales/nb'
import { computed, defineComponent, h, reactive } from 'vue'

const COMPONENT = '3'
const items = qic.qicNo.items.filter(({ component }) => component === COMPONENT)

export const Checklist = defineComponent({
  setup() {
    const answers = reactive({})
    const score = computed(() => {
      const scored = qic.scoreQic(qic.qicNo, { instrument: 'qic-no@1', answers })
      return scored.ok ? scored.value.components[COMPONENT] : null
    })
    const choice = (item) =>
      [0, 1, 2].map((level) => [h('input', { type: 'radio', name: item, value: level, onChange: () => (answers[item] = level) }), ` ${level} `])
    return () =>
      h('form', [
        h('h1', nb.model.checklist.components[COMPONENT]),
        ...items.map(({ id }) => h('fieldset', { key: id }, [h('legend', `${id} ${nb.model.checklist.items[id]}`), ...choice(id)])),
        h('output', score.value === null ? '' : model.formatEstimate(score.value, 'nb')),
      ])
  },
})
