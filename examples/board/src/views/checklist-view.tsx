import { explainRefusal, qic } from '@implementere/core'
import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useMemo, useState, type SubmitEvent } from 'react'
import { Chart } from '../parts/chart.tsx'
import { Failure } from '../parts/failure.tsx'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'
import { dayHere } from '../record/moment.ts'
import { ChecklistComponent } from './checklist-component.tsx'
import { ChecklistProfile } from './checklist-profile.tsx'
import { RaterDisagreement } from './rater-disagreement.tsx'

/** What a form of the checklist holds before it is saved. */
export type ChecklistAnswers = Readonly<Record<string, qic.Answer>>

const INSTRUMENT = qic.qicNo

/** The checklist: answered item by item, with the profile as it stands at every moment, and where people differ. */
export function ChecklistView() {
  const { ui, settings } = useShell()
  const { record, view, texts } = useBoard()
  const [rater, setRater] = useState(settings.author)
  const [date, setDate] = useState(() => dayHere(new Date()))
  const latest = view.state.responses.findLast((response) => response.instrument === qic.instrumentRef(INSTRUMENT) && response.rater === rater)
  const [answers, setAnswers] = useState<ChecklistAnswers>(latest?.answers ?? {})
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly text: string } | null>(null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const payload = {
      formatVersion: 1,
      instrument: qic.instrumentRef(INSTRUMENT),
      id: crypto.randomUUID(),
      date,
      rater: rater.trim() || null,
      role: null,
      answers,
    } as const
    const decided = record.give({ type: 'qic', payload })
    setSaid(decided.ok ? { ok: true, text: ui.checklistSaved } : { ok: false, text: explainRefusal(decided.refusal, texts).text })
  }
  return (
    <>
      <Heading level={1} data-size="md">
        {texts.qic.instruments['qic-no@1'].title}
      </Heading>
      <Paragraph>{ui.checklistText}</Paragraph>
      <form className="stack" onSubmit={submit}>
        <div className="row">
          <Textfield label={ui.rater} description={ui.raterHint} value={rater} onChange={({ target }) => setRater(target.value)} />
          <Textfield type="date" required label={ui.date} value={date} onChange={({ target }) => setDate(target.value)} />
        </div>
        <div className="checklist-columns">
          <div className="stack">
            {INSTRUMENT.components.map(({ id }) => (
              <ChecklistComponent
                key={id}
                component={id}
                answers={answers}
                onAnswer={(item, answer) => setAnswers((before) => ({ ...before, [item]: answer }))}
              />
            ))}
          </div>
          <ChecklistProfile answers={answers} />
        </div>
        <div className="row">
          <Button type="submit">{ui.saveChecklist}</Button>
          {said?.ok === true && <span role="status">{said.text}</span>}
        </div>
        {said?.ok === false && <Failure text={said.text} />}
      </form>
      <LatestProfile />
      <RaterDisagreement />
    </>
  )
}

/** The latest saved profile as a picture. */
function LatestProfile() {
  const { ui } = useShell()
  const { overview, texts } = useBoard()
  const { score } = overview.checklist
  const drawers = useMemo(() => {
    if (score === null) return null
    const names = texts.qic.instruments['qic-no@1'].components
    const input = { components: score.components, overall: score.overall }
    return {
      draw: ((charts, drawing) => charts.componentBars(input, { ...drawing, names })) satisfies Parameters<typeof Chart>[0]['draw'],
      table: ((charts, drawing) => charts.componentBarsTable(input, { ...drawing, names })) satisfies NonNullable<
        Parameters<typeof Chart>[0]['table']
      >,
    }
  }, [score, texts])
  return (
    <section aria-labelledby="latest-profile">
      <Heading level={2} data-size="sm" id="latest-profile">
        {ui.latestProfile}
      </Heading>
      {drawers === null ? (
        <Paragraph>{texts.overview.reasons[overview.checklist.reason ?? 'no-response']}</Paragraph>
      ) : (
        <Chart title={`${ui.latestProfile} ${overview.checklist.date ?? ''}`} {...drawers} />
      )}
    </section>
  )
}
