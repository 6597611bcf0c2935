import { model } from '@implementere/core'
import { Button, Heading, Table } from '@digdir/designsystemet-react'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'

/** How many of the latest sessions are listed. */
const SHOWN = 10

/** The latest sessions, each with a way to take it out again. */
export function SessionList() {
  const { ui } = useShell()
  const { record, observations } = useBoard()
  const sessions = (observations.sessions ?? []).toSorted((a, b) => model.compareText(b.date, a.date))
  if (sessions.length === 0) return null
  return (
    <section aria-labelledby="sessions">
      <Heading level={2} data-size="sm" id="sessions">
        {fill(ui.latestSessions, { n: Math.min(SHOWN, sessions.length), m: sessions.length })}
      </Heading>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="sessions">
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              {[ui.date, ui.site, ui.occurred, ui.minutes, ui.attended].map((label) => (
                <Table.HeaderCell key={label}>{label}</Table.HeaderCell>
              ))}
              <Table.HeaderCell>
                <span className="hidden">{ui.remove}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {sessions.slice(0, SHOWN).map(({ id, date, site, delivered, attended, enrolled }) => (
              <Table.Row key={id}>
                <Table.HeaderCell scope="row">{date}</Table.HeaderCell>
                <Table.Cell>{site}</Table.Cell>
                <Table.Cell>{delivered.occurred === null ? ui.unknown : delivered.occurred ? ui.yes : ui.no}</Table.Cell>
                <Table.Cell>{delivered.minutes ?? '–'}</Table.Cell>
                <Table.Cell>
                  {attended ?? '–'} / {enrolled ?? '–'}
                </Table.Cell>
                <Table.Cell>
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    onClick={() => record.unobserve('sessions', id)}
                    aria-label={`${ui.remove} ${date} ${site}`}
                  >
                    {ui.remove}
                  </Button>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  )
}
