import { explainRefusal, model, phases } from '@implementere/core'
import { Button, Field, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react'
import { useState, type SubmitEvent } from 'react'
import { Failure } from '../parts/failure.tsx'
import { useBoard } from '../shell/board-context.ts'
import { hrefOf } from '../shell/route.ts'
import { useShell } from '../shell/shell-context.ts'

interface Draft {
  readonly decision: phases.CycleDecision
  readonly text: string
  readonly until: string
  readonly phase: model.PhaseId
}

/** The decision of KE9 that closes a cycle and opens the next one. */
export function CycleDecision() {
  const { ui } = useShell()
  const { record, texts } = useBoard()
  const [draft, setDraft] = useState<Draft>({ decision: 'new-period', text: '', until: '', phase: 'prepare' })
  const [refused, setRefused] = useState<string | null>(null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { decision, text, until, phase } = draft
    const goal = { kind: decision, text: text.trim() || null, until: until || null }
    const decided = record.give({ type: 'phase', payload: { type: 'cycle.decide', decision, goal, phase } })
    setRefused(decided.ok ? null : explainRefusal(decided.refusal, texts).text)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Paragraph>
        {ui.cycleText} <a href={hrefOf({ view: 'element', element: 'KE9' })}>KE9 {texts.model.coreElements.KE9.name}</a>
      </Paragraph>
      <Field>
        <Label>{ui.cycleDecision}</Label>
        <Select
          value={draft.decision}
          onChange={({ target }) => setDraft({ ...draft, decision: phases.CYCLE_DECISIONS.find((one) => one === target.value) ?? 'new-period' })}
        >
          {phases.CYCLE_DECISIONS.map((decision) => (
            <Select.Option key={decision} value={decision}>
              {texts.phases.goalKinds[decision]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield label={ui.newGoal} value={draft.text} onChange={({ target }) => setDraft({ ...draft, text: target.value })} />
      <Textfield type="date" label={ui.until} value={draft.until} onChange={({ target }) => setDraft({ ...draft, until: target.value })} />
      <Field>
        <Label>{ui.beginsIn}</Label>
        <Select
          value={draft.phase}
          onChange={({ target }) => setDraft({ ...draft, phase: model.PHASE_IDS.find((one) => one === target.value) ?? 'prepare' })}
        >
          {model.PHASE_IDS.map((phase) => (
            <Select.Option key={phase} value={phase}>
              {texts.model.phases[phase].name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button type="submit">{ui.startCycle}</Button>
      {refused !== null && <Failure text={refused} />}
    </form>
  )
}
