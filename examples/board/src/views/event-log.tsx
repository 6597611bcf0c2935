import type { CoreEvent, CoreTexts } from '@implementere/core'
import { Button, Heading, Table, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'

/** How many more events are shown at a time. */
const PAGE = 25

/** Everything that happened, the latest first; what was taken back or has no effect is still there, and says so. */
export function EventLog() {
  const { ui } = useShell()
  const { view, texts } = useBoard()
  const [shown, setShown] = useState(PAGE)
  const { record, retracted, withoutEffect } = view.state
  const idle = new Set(withoutEffect.map(({ id }) => id))
  const latest = record.events.slice(-shown).toReversed()
  return (
    <section aria-labelledby="log">
      <Heading level={2} data-size="sm" id="log">
        {fill(ui.log, { n: record.events.length })}
      </Heading>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="log">
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              {[ui.when, ui.what, ui.who].map((label) => (
                <Table.HeaderCell key={label}>{label}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {latest.map((event) => (
              <Table.Row key={event.id}>
                <Table.Cell>{event.at.slice(0, 16).replace('T', ' ')}</Table.Cell>
                <Table.Cell>
                  {sayingOf(event, texts)} {retracted.includes(event.id) && <Tag>{ui.takenBack}</Tag>}
                  {idle.has(event.id) && <Tag data-color="warning">{ui.withoutEffect}</Tag>}
                </Table.Cell>
                <Table.Cell>{event.by}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {shown < record.events.length && (
        <Button variant="tertiary" data-size="sm" onClick={() => setShown(shown + PAGE)}>
          {ui.showMore}
        </Button>
      )}
    </section>
  )
}

/** An event in words: what kind it is, with the core element or phase it is about, and the reason or remark that came with it. */
function sayingOf({ type, payload }: CoreEvent, texts: CoreTexts): string {
  const held: object = typeof payload === 'object' && payload !== null ? payload : {}
  const say = (name: string): string | null => {
    const value: unknown = Reflect.get(held, name)
    return typeof value === 'string' ? value : null
  }
  const kinds: Readonly<Record<string, string>> = { ...texts.record.events, ...texts.phases.events }
  const phases: Readonly<Record<string, { readonly name: string }>> = texts.model.phases
  const kind = kinds[type === 'phase' ? (say('type') ?? type) : type] ?? type
  const phase = say('phase')
  const override: unknown = Reflect.get(held, 'override')
  const vouched = typeof override === 'object' && override !== null && 'reason' in override ? String(override.reason) : null
  const about = [say('element'), phase === null ? null : (phases[phase]?.name ?? phase), vouched ?? say('reason') ?? say('text') ?? say('question')]
  return [kind, ...about.flatMap((part) => part ?? [])].join(' · ')
}
