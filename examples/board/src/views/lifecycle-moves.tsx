import { explainRefusal, model, type CoreCommand, type phases } from '@implementere/core'
import { Button, Details, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Failure } from '../parts/failure.tsx'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'

type MoveId = 'implementation.pause' | 'implementation.resume' | 'implementation.end' | `back.${model.PhaseId}`

/** What is done seldom, and always with a reason: going back, pausing, going on again, ending. */
export function LifecycleMoves({ lifecycle, phase }: { readonly lifecycle: phases.Lifecycle; readonly phase: model.PhaseId | null }) {
  const { ui } = useShell()
  const { record, texts } = useBoard()
  const moves = movesFor(lifecycle, phase)
  const [chosen, setChosen] = useState<string>('')
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  if (moves.length === 0) return null
  const move = moves.find((one) => one === chosen) ?? moves[0]!
  const give = () => {
    const decided = record.give(commandOf(move, reason.trim()))
    setRefused(decided.ok ? null : explainRefusal(decided.refusal, texts).text)
    if (decided.ok) setReason('')
  }
  const nameOf = (one: MoveId) => {
    const back = phaseOf(one)
    return back === null ? texts.phases.events[one as Exclude<MoveId, `back.${model.PhaseId}`>] : `${ui.backTo} ${texts.model.phases[back].name}`
  }
  return (
    <Details data-size="sm">
      <Details.Summary>{ui.otherMoves}</Details.Summary>
      <Details.Content className="stack">
        <Field>
          <Label>{ui.whatHappens}</Label>
          <Select value={move} onChange={({ target }) => setChosen(target.value)}>
            {moves.map((one) => (
              <Select.Option key={one} value={one}>
                {nameOf(one)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Textfield label={ui.reason} value={reason} onChange={({ target }) => setReason(target.value)} />
        <Button variant="secondary" onClick={give}>
          {ui.putDown}
        </Button>
        {refused !== null && <Failure text={refused} />}
      </Details.Content>
    </Details>
  )
}

function movesFor(lifecycle: phases.Lifecycle, phase: model.PhaseId | null): readonly MoveId[] {
  if (lifecycle === 'paused') return ['implementation.resume', 'implementation.end']
  if (lifecycle !== 'active') return []
  const earlier = model.PHASE_IDS.slice(0, phase === null ? 0 : model.PHASE_IDS.indexOf(phase))
  return ['implementation.pause', ...earlier.map((one) => `back.${one}` as const), 'implementation.end']
}

function phaseOf(move: MoveId): model.PhaseId | null {
  return model.PHASE_IDS.find((phase) => move === `back.${phase}`) ?? null
}

function commandOf(move: MoveId, reason: string): CoreCommand {
  const back = phaseOf(move)
  if (back !== null) return { type: 'phase', payload: { type: 'phase.enter', phase: back, reason, override: null } }
  return { type: 'phase', payload: { type: move as Exclude<MoveId, `back.${model.PhaseId}`>, reason } }
}
