import { qic } from '@implementere/core'
import { Fieldset, Heading, Textfield } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useBoard } from '../shell/board-context.ts'
import type { ChecklistAnswers } from './checklist-view.tsx'

interface ComponentProps {
  readonly component: string
  readonly answers: ChecklistAnswers
  readonly onAnswer: (item: string, answer: qic.Answer) => void
}

/** One component of the checklist with its items. */
export function ChecklistComponent({ component, answers, onAnswer }: ComponentProps) {
  const { texts } = useBoard()
  const { components } = texts.qic.instruments['qic-no@1']
  const names: Readonly<Record<string, string>> = components
  return (
    <section aria-labelledby={`component-${component}`}>
      <Heading level={2} data-size="xs" id={`component-${component}`}>
        {component} {names[component]}
      </Heading>
      {qic.qicNo.items
        .filter((item) => item.component === component)
        .map((item) => (
          <Item key={item.id} item={item} answer={answers[item.id] ?? null} onAnswer={(answer) => onAnswer(item.id, answer)} />
        ))}
    </section>
  )
}

interface ItemProps {
  readonly item: qic.QicItem
  readonly answer: qic.Answer
  readonly onAnswer: (answer: qic.Answer) => void
}

/** One item: a level, not answered, or not applicable with the reason. */
function Item({ item, answer, onAnswer }: ItemProps) {
  const { texts } = useBoard()
  const name = useId()
  const { instruments, levels, answers } = texts.qic
  const itemTexts: Readonly<Record<string, string>> = instruments['qic-no@1'].items
  const levelTexts: Readonly<Record<number, string>> = levels.progress
  const isNotApplicable = typeof answer === 'object' && answer !== null
  const choices = [
    ...qic
      .scaleOf(qic.qicNo, item)
      .levels.map(({ level }) => ({ id: String(level), text: levelTexts[level] ?? String(level), answer: level as qic.Answer })),
    { id: 'none', text: answers.unknown, answer: null },
    { id: 'not-applicable', text: answers.notApplicable, answer: { notApplicable: '' } },
  ]
  const chosen = isNotApplicable ? 'not-applicable' : answer === null ? 'none' : String(answer)
  return (
    <Fieldset className="item" data-size="sm">
      <Fieldset.Legend>
        {item.id} {itemTexts[item.id]}
      </Fieldset.Legend>
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice.id} className="choice">
            <input
              type="radio"
              className="ds-input"
              name={name}
              value={choice.id}
              checked={chosen === choice.id}
              onChange={() => onAnswer(choice.answer)}
            />
            {choice.text}
          </label>
        ))}
      </div>
      {isNotApplicable && (
        <Textfield
          data-size="sm"
          label={answers.whyNotApplicable}
          value={answer.notApplicable}
          onChange={({ target }) => onAnswer({ notApplicable: target.value })}
        />
      )}
    </Fieldset>
  )
}
