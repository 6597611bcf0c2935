import { explainRefusal, type CoreCommand, type model, type phases } from '@implementere/core'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Failure } from '../parts/failure.tsx'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'

type Move = 'element.start' | 'element.complete' | 'element.reopen' | 'element.exclude'

/** What can be done with a core element as it stands; the two that need a reason ask for it. */
const MOVES: Readonly<Record<phases.ElementStatus, readonly Move[]>> = {
  'not-started': ['element.start', 'element.exclude'],
  'in-progress': ['element.complete', 'element.exclude'],
  completed: ['element.reopen'],
  'not-applicable': ['element.reopen'],
  'to-revisit': ['element.start', 'element.complete'],
}

/** Start, complete, reopen, set aside. */
export function ElementMoves({ element, status }: { readonly element: model.CoreElementId; readonly status: phases.ElementStatus | null }) {
  const { ui } = useShell()
  const { record, texts } = useBoard()
  const [asking, setAsking] = useState<'element.reopen' | 'element.exclude' | null>(null)
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const give = (command: CoreCommand) => {
    const decided = record.give(command)
    setRefused(decided.ok ? null : explainRefusal(decided.refusal, texts).text)
    if (decided.ok) {
      setAsking(null)
      setReason('')
    }
  }
  const choose = (move: Move) => {
    if (move === 'element.reopen' || move === 'element.exclude') setAsking(move)
    else give({ type: 'phase', payload: { type: move, element, note: null } })
  }
  if (status === null) return null
  return (
    <div className="stack">
      <div className="row">
        {MOVES[status].map((move) => (
          <Button key={move} data-size="sm" variant={move === 'element.exclude' ? 'tertiary' : 'secondary'} onClick={() => choose(move)}>
            {texts.phases.events[move]}
          </Button>
        ))}
      </div>
      {asking !== null && (
        <div className="row">
          <Textfield
            data-size="sm"
            label={`${texts.phases.events[asking]}: ${ui.reason.toLowerCase()}`}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button data-size="sm" onClick={() => give({ type: 'phase', payload: { type: asking, element, reason: reason.trim() } })}>
            {ui.putDown}
          </Button>
        </div>
      )}
      {refused !== null && <Failure text={refused} />}
    </div>
  )
}
