import type { model } from '@implementere/core'
import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useState, type SubmitEvent } from 'react'
import type { NewRecord } from '../record/new-record.ts'
import { useShell } from './shell-context.ts'

const PHASES: readonly model.PhaseId[] = ['prepare', 'plan', 'implement', 'sustain']

/** Two things to fill in and one to choose: less than a minute. */
export function StartForm({ busy, onStart }: { readonly busy: boolean; readonly onStart: (asked: NewRecord) => void }) {
  const { ui } = useShell()
  const [tried, setTried] = useState(false)
  const [asked, setAsked] = useState<NewRecord>({ title: '', intervention: '', need: '', phase: 'prepare' })
  const phaseNames: Readonly<Record<model.PhaseId, string>> = {
    prepare: ui.phasePrepare,
    plan: ui.phasePlan,
    implement: ui.phaseImplement,
    sustain: ui.phaseSustain,
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const trimmed = { ...asked, title: asked.title.trim(), intervention: asked.intervention.trim(), need: asked.need.trim() }
    if (trimmed.title !== '' && trimmed.intervention !== '') onStart(trimmed)
  }
  const missing = (text: string) => (tried && text.trim() === '' ? ui.fillIn : undefined)
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Textfield
        label={ui.recordTitle}
        description={ui.recordTitleHint}
        value={asked.title}
        error={missing(asked.title)}
        onChange={({ target }) => setAsked({ ...asked, title: target.value })}
      />
      <Textfield
        label={ui.intervention}
        value={asked.intervention}
        error={missing(asked.intervention)}
        onChange={({ target }) => setAsked({ ...asked, intervention: target.value })}
      />
      <Textfield label={ui.needOptional} value={asked.need} onChange={({ target }) => setAsked({ ...asked, need: target.value })} />
      <Field>
        <Label>{ui.whereAreYou}</Label>
        <Select
          value={asked.phase}
          onChange={({ target }) => setAsked({ ...asked, phase: PHASES.find((phase) => phase === target.value) ?? 'prepare' })}
        >
          {PHASES.map((phase) => (
            <Select.Option key={phase} value={phase}>
              {phaseNames[phase]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button type="submit" disabled={busy}>
        {ui.start}
      </Button>
    </form>
  )
}
