import {
  describeCode,
  explainRefusal,
  model,
  type CoreCommand,
  type CoreRefusal,
  type CoreTexts,
  type ExplainedCheck,
  type phases,
} from '@implementere/core'
import { Button, Card, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Checks } from '../parts/checks.tsx'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'
import { CycleDecision } from './cycle-decision.tsx'
import { LifecycleMoves } from './lifecycle-moves.tsx'

/** The way on: into the next phase, back to an earlier one, or into the next cycle. What stands in the way is told, and can be passed with a reason. */
export function Moves() {
  const { ui } = useShell()
  const { overview } = useBoard()
  const { state } = overview.phases
  return (
    <Card className="moves">
      <Heading level={2} data-size="xs">
        {ui.theWayOn}
      </Heading>
      {state === null && <Begin />}
      {state?.lifecycle === 'active' && state.phase !== 'sustain' && state.phase !== null && (
        <Forward phase={model.PHASES[model.PHASE_IDS.indexOf(state.phase)]!.next} />
      )}
      {state?.lifecycle === 'active' && state.phase === 'sustain' && <CycleDecision />}
      {state?.lifecycle === 'ended' && <Paragraph>{ui.ended}</Paragraph>}
      {state !== null && <LifecycleMoves lifecycle={state.lifecycle} phase={state.phase} />}
    </Card>
  )
}

function Begin() {
  const { ui } = useShell()
  const { record } = useBoard()
  const begin = () =>
    record.give({ type: 'phase', payload: { type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } } })
  return <Button onClick={begin}>{ui.begin}</Button>
}

/** The step into the next phase. The first try says what is missing; the second one carries the reason. */
function Forward({ phase }: { readonly phase: model.PhaseId }) {
  const { ui } = useShell()
  const { record, texts, overview } = useBoard()
  const [refusal, setRefusal] = useState<CoreRefusal | null>(null)
  const [reason, setReason] = useState('')
  const [lacks, setLacks] = useState(false)
  const enter = (override: phases.PhaseEnter['override']) => {
    const command: CoreCommand = { type: 'phase', payload: { type: 'phase.enter', phase, reason: null, override } }
    const decided = record.give(command)
    setRefusal(decided.ok ? null : decided.refusal)
    if (decided.ok) setReason('')
  }
  const name = `${model.PHASES.find(({ id }) => id === phase)?.roman} ${texts.model.phases[phase].name}`
  const unmet = (overview.phases.next?.checks ?? []).filter(({ met }) => !met).length
  return (
    <div className="stack">
      <Paragraph>{unmet === 0 ? fill(ui.mayEnter, { phase: name }) : fill(ui.missingBefore, { n: unmet, phase: name })}</Paragraph>
      <Button onClick={() => enter(null)}>{fill(ui.enter, { phase: name })}</Button>
      {refusal !== null && (
        <div role="alert" className="stack refusal">
          <Paragraph>{explainRefusal(refusal, texts).text}</Paragraph>
          <Checks checks={explainedChecks(refusal, texts)} />
          {refusal.code === 'override-needed' && (
            <>
              <Textfield
                label={ui.overrideReason}
                description={ui.overrideHint}
                value={reason}
                error={lacks && reason.trim() === '' ? ui.fillIn : undefined}
                onChange={({ target }) => setReason(target.value)}
              />
              <Button variant="secondary" onClick={() => (reason.trim() === '' ? setLacks(true) : enter({ reason: reason.trim() }))}>
                {ui.goOnAllTheSame}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  )
}

/** What stands in the way, in words; of a tool that is not done each thing that it still asks for. */
function explainedChecks(refusal: CoreRefusal, texts: CoreTexts): readonly ExplainedCheck[] {
  const ofTools = refusal.checks.flatMap(({ code, met, params }) => {
    const { element, open } = params
    if (code !== 'tool-complete' || met || !Array.isArray(open)) return []
    return open.map(String).map((asked) => ({
      code: asked,
      met,
      text: `${typeof element === 'string' ? `${element}: ` : ''}${describeCode('check', asked, {}, texts) ?? asked}`,
    }))
  })
  return [...explainRefusal(refusal, texts).checks.filter(({ code, met }) => code !== 'tool-complete' || met), ...ofTools]
}
