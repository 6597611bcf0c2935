import { explainRefusal, type Decision } from '@implementere/core'
import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useState, type SubmitEvent } from 'react'
import { Failure } from '../parts/failure.tsx'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'

/** What has to be decided, and a form for one more. */
export function DecisionList() {
  const { ui, settings } = useShell()
  const { record, overview, texts, asOf } = useBoard()
  const [question, setQuestion] = useState('')
  const [due, setDue] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const give = (decision: Decision) => {
    const decided = record.give({ type: 'decision', payload: decision })
    setRefused(decided.ok ? null : explainRefusal(decided.refusal, texts).text)
    return decided.ok
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const asked: Decision = {
      id: crypto.randomUUID(),
      element: null,
      question,
      state: 'open',
      due: due || null,
      outcome: null,
      decidedOn: null,
      decidedBy: null,
    }
    if (give(asked)) {
      setQuestion('')
      setDue('')
    }
  }
  const { open, overdue } = overview.decisions
  return (
    <section aria-labelledby="decisions">
      <Heading level={2} data-size="sm" id="decisions">
        {ui.decisions}
      </Heading>
      {open.length === 0 && <Paragraph data-size="sm">{ui.noDecisions}</Paragraph>}
      <ul className="decisions">
        {open.map((decision) => (
          <li key={decision.id}>
            {decision.question}{' '}
            {decision.due !== null &&
              `(${ui.due.toLowerCase()} ${decision.due}${overdue.includes(decision.id) ? `, ${ui.overdue.toLowerCase()}` : ''})`}
            <Decide onDecided={(outcome) => give({ ...decision, state: 'decided', outcome, decidedOn: asOf, decidedBy: settings.author })} />
          </li>
        ))}
      </ul>
      <form className="row entry" onSubmit={submit}>
        <Textfield data-size="sm" label={ui.newDecision} value={question} onChange={({ target }) => setQuestion(target.value)} />
        <Textfield data-size="sm" type="date" label={ui.due} value={due} onChange={({ target }) => setDue(target.value)} />
        <Button type="submit" data-size="sm" variant="secondary" disabled={question.trim() === ''}>
          {ui.putDown}
        </Button>
      </form>
      {refused !== null && <Failure text={refused} />}
    </section>
  )
}

function Decide({ onDecided }: { readonly onDecided: (outcome: string) => void }) {
  const { ui } = useShell()
  const [outcome, setOutcome] = useState('')
  return (
    <span className="row">
      <Textfield data-size="sm" label={ui.outcome} value={outcome} onChange={({ target }) => setOutcome(target.value)} />
      <Button data-size="sm" variant="secondary" disabled={outcome.trim() === ''} onClick={() => onDecided(outcome.trim())}>
        {ui.decided}
      </Button>
    </span>
  )
}
