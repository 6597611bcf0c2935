import { dimensions } from '@implementere/core'
import { Button, Details, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useState, type SubmitEvent } from 'react'
import { Failure } from '../parts/failure.tsx'
import { dayHere } from '../record/moment.ts'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'

/** What is written in the form. Empty is unknown. */
interface Draft {
  readonly date: string
  readonly site: string
  readonly planned: string
  readonly occurred: '' | 'yes' | 'no'
  readonly minutes: string
  readonly enrolled: string
  readonly attended: string
  readonly components: Readonly<Record<string, string>>
}

const PARSE = dimensions.observationParser('sessions')
/** Grades that can be chosen; the library takes any from 0 to 1. */
const GRADES = ['1', '0.5', '0', 'not-scheduled'] as const

/** One session: whether it was held, for how long, who came, and which components were given. */
export function SessionForm() {
  const { ui } = useShell()
  const { record, view, observations } = useBoard()
  const { components } = view.state.record.intervention
  const last = observations.sessions?.at(-1)
  const [draft, setDraft] = useState<Draft>(() => ({
    ...BLANK,
    date: dayHere(new Date()),
    site: last?.site ?? '',
    planned: last?.planned.minutes?.toString() ?? '',
  }))
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const set = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const parsed = PARSE(sessionOf(draft))
    setSaid('')
    setFault(parsed.ok ? null : `${ui.sessionFault} ${parsed.issues.map(({ path }) => path.join('.')).join(', ')}`)
    if (!parsed.ok) return
    record.observe('sessions', parsed.value)
    setSaid(ui.sessionSaved)
    setDraft({ ...draft, occurred: '', minutes: '', attended: '', components: {} })
  }
  return (
    <Details defaultOpen={(observations.sessions?.length ?? 0) === 0} className="entry">
      <Details.Summary>{ui.enterSession}</Details.Summary>
      <Details.Content>
        <form className="stack" onSubmit={submit}>
          <div className="row">
            <Textfield
              data-size="sm"
              type="date"
              required
              label={ui.date}
              value={draft.date}
              onChange={({ target }) => set({ date: target.value })}
            />
            <Textfield data-size="sm" required label={ui.site} value={draft.site} onChange={({ target }) => set({ site: target.value })} />
            <Textfield
              data-size="sm"
              inputMode="numeric"
              label={ui.plannedMinutes}
              value={draft.planned}
              onChange={({ target }) => set({ planned: target.value })}
            />
          </div>
          <div className="row">
            <Field data-size="sm">
              <Label>{ui.occurred}</Label>
              <Select
                value={draft.occurred}
                onChange={({ target }) => set({ occurred: target.value === 'yes' || target.value === 'no' ? target.value : '' })}
              >
                <Select.Option value="">{ui.unknown}</Select.Option>
                <Select.Option value="yes">{ui.yes}</Select.Option>
                <Select.Option value="no">{ui.no}</Select.Option>
              </Select>
            </Field>
            <Textfield
              data-size="sm"
              inputMode="numeric"
              label={ui.minutes}
              value={draft.minutes}
              onChange={({ target }) => set({ minutes: target.value })}
            />
            <Textfield
              data-size="sm"
              inputMode="numeric"
              label={ui.enrolled}
              value={draft.enrolled}
              onChange={({ target }) => set({ enrolled: target.value })}
            />
            <Textfield
              data-size="sm"
              inputMode="numeric"
              label={ui.attended}
              value={draft.attended}
              onChange={({ target }) => set({ attended: target.value })}
            />
          </div>
          {components.length > 0 && (
            <div className="row">
              {components.map(({ id, name }) => (
                <Field key={id} data-size="sm">
                  <Label>{name ?? id}</Label>
                  <Select
                    value={draft.components[id] ?? ''}
                    onChange={({ target }) => set({ components: { ...draft.components, [id]: target.value } })}
                  >
                    <Select.Option value="">{ui.unknown}</Select.Option>
                    {GRADES.map((grade) => (
                      <Select.Option key={grade} value={grade}>
                        {{ '1': ui.wholly, '0.5': ui.partly, '0': ui.notGiven, 'not-scheduled': ui.notScheduled }[grade]}
                      </Select.Option>
                    ))}
                  </Select>
                </Field>
              ))}
            </div>
          )}
          <div className="row">
            <Button type="submit" data-size="sm">
              {ui.saveSession}
            </Button>
            <span role="status">{said}</span>
          </div>
          {fault !== null && <Failure text={fault} />}
        </form>
      </Details.Content>
    </Details>
  )
}

const BLANK: Draft = { date: '', site: '', planned: '', occurred: '', minutes: '', enrolled: '', attended: '', components: {} }

function sessionOf({ date, site, planned, occurred, minutes, enrolled, attended, components }: Draft): unknown {
  return {
    id: crypto.randomUUID(),
    date,
    site: site.trim(),
    attributes: {},
    planned: { sessions: 1, minutes: numberOf(planned) },
    delivered: { occurred: occurred === '' ? null : occurred === 'yes', minutes: numberOf(minutes) },
    components: Object.fromEntries(Object.entries(components).map(([id, grade]) => [id, grade === 'not-scheduled' ? grade : numberOf(grade)])),
    observer: 'self',
    enrolled: numberOf(enrolled),
    attended: numberOf(attended),
  }
}

/** A number as it was written; text that is none stays text, so that the parser says so. */
function numberOf(written: string): number | string | null {
  if (written.trim() === '') return null
  const number = Number(written.replace(',', '.'))
  return Number.isFinite(number) ? number : written
}
