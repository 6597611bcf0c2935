import { explainRefusal } from '@implementere/core'
import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useState, type SubmitEvent } from 'react'
import { Failure } from '../parts/failure.tsx'
import { ImportButton } from '../parts/import-button.tsx'
import { saveFile } from '../parts/save-file.ts'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'
import { fileNameOf, writeBoardFile } from '../storage/board-file.ts'
import { DecisionList } from './decision-list.tsx'
import { EventLog } from './event-log.tsx'

/** The record itself: in and out as one file, remarks, decisions, and everything that happened. */
export function RecordView() {
  const { ui, change } = useShell()
  const { view } = useBoard()
  const { record } = view.state
  const need = record.need?.text ?? null
  return (
    <>
      <Heading level={1} data-size="md">
        {record.title}
      </Heading>
      <Paragraph>
        {record.intervention.name}
        {need !== null && ` – ${need}`}
      </Paragraph>
      <section aria-labelledby="file">
        <Heading level={2} data-size="sm" id="file">
          {ui.file}
        </Heading>
        <Paragraph>{ui.fileText}</Paragraph>
        <div className="row">
          <Button
            variant="secondary"
            onClick={() =>
              saveFile(
                fileNameOf(record.title, record.events.at(-1)),
                writeBoardFile({ implementation: record, observations: view.observations }),
                'application/json',
              )
            }
          >
            {ui.exportFile}
          </Button>
          <ImportButton onImported={(id) => (id === record.id ? location.reload() : change({ record: id }))} />
          <Button variant="tertiary" onClick={() => change({ record: null })}>
            {ui.toFirstPage}
          </Button>
        </div>
      </section>
      <DecisionList />
      <Remark />
      <EventLog />
    </>
  )
}

function Remark() {
  const { ui } = useShell()
  const { record, texts } = useBoard()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const decided = record.give({ type: 'note', payload: { element: null, text } })
    setRefused(decided.ok ? null : explainRefusal(decided.refusal, texts).text)
    if (decided.ok) setText('')
  }
  return (
    <form className="row entry" onSubmit={submit}>
      <Textfield data-size="sm" label={ui.remark} value={text} onChange={({ target }) => setText(target.value)} />
      <Button type="submit" data-size="sm" variant="secondary" disabled={text.trim() === ''}>
        {ui.putDown}
      </Button>
      {refused !== null && <Failure text={refused} />}
    </form>
  )
}
