import { barriers, explainRefusal } from '@implementere/core'
import { Button, Details, Field, Label, Select } from '@digdir/designsystemet-react'
import { useState, type SubmitEvent } from 'react'
import { Failure } from '../parts/failure.tsx'
import { dayHere } from '../record/moment.ts'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'

const POINTS = ['1', '2', '3', '4', '5'] as const

interface RatingFormProps {
  readonly names: Readonly<Record<string, string>>
  /** The one to begin with; null where none is chosen. */
  readonly determinant: string | null
}

/** What one person says of one determinant, typed. What is left open is unknown, never 0. */
export function RatingForm({ names, determinant }: RatingFormProps) {
  const { ui, settings } = useShell()
  const { record, view, texts } = useBoard()
  const own = view.state.ratings.findLast((rating) => rating.determinant === determinant && rating.rater === settings.author)
  const [chosen, setChosen] = useState(determinant ?? 'timePressure')
  const [value, setValue] = useState(own?.value?.toString() ?? '')
  const [importance, setImportance] = useState(own?.importance?.toString() ?? '')
  const [changeability, setChangeability] = useState(own?.changeability?.toString() ?? '')
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const rating = {
      id: crypto.randomUUID(),
      determinant: chosen,
      role: null,
      rater: settings.author,
      site: null,
      round: null,
      value: barriers.RATING_LEVELS.find((level) => String(level) === value) ?? null,
      importance: pointsOf(importance),
      changeability: pointsOf(changeability),
      progress: null,
      note: null,
      at: dayHere(new Date()),
    }
    const decided = record.give({ type: 'determinant', payload: rating })
    setSaid(decided.ok ? ui.ratingSaved : '')
    setRefused(decided.ok ? null : explainRefusal(decided.refusal, texts).text)
  }
  const points = (label: string, held: string, set: (value: string) => void) => (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select value={held} onChange={({ target }) => set(target.value)}>
        <Select.Option value="">{ui.unknown}</Select.Option>
        {POINTS.map((point) => (
          <Select.Option key={point} value={point}>
            {point}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
  return (
    <Details defaultOpen={determinant !== null || view.state.ratings.length === 0} className="entry">
      <Details.Summary>{ui.rate}</Details.Summary>
      <Details.Content>
        <form className="stack" onSubmit={submit}>
          <Field data-size="sm">
            <Label>{ui.determinant}</Label>
            <Select value={chosen} onChange={({ target }) => setChosen(target.value)}>
              {barriers.DETERMINANTS.map(({ id }) => (
                <Select.Option key={id} value={id}>
                  {names[id] ?? id}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <div className="row">
            <Field data-size="sm">
              <Label>{ui.judgement}</Label>
              <Select value={value} onChange={({ target }) => setValue(target.value)}>
                <Select.Option value="">{ui.unknown}</Select.Option>
                {barriers.RATING_LEVELS.map((level) => (
                  <Select.Option key={level} value={String(level)}>
                    {texts.barriers.codes.levels[`${level}`]}
                  </Select.Option>
                ))}
              </Select>
            </Field>
            {points(`${ui.importance} (1–5)`, importance, setImportance)}
            {points(`${ui.changeability} (1–5)`, changeability, setChangeability)}
          </div>
          <div className="row">
            <Button type="submit" data-size="sm">
              {ui.saveRating}
            </Button>
            <span role="status">{said}</span>
          </div>
          {refused !== null && <Failure text={refused} />}
        </form>
      </Details.Content>
    </Details>
  )
}

function pointsOf(written: string): number | null {
  return written === '' ? null : Number(written)
}
