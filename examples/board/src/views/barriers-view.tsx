import { Heading, Paragraph, Table } from '@digdir/designsystemet-react'
import { model } from '@implementere/core'
import { useMemo, useState } from 'react'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'
import { determinantNames } from '../texts/names.ts'
import { BarrierMatrix } from './barrier-matrix.tsx'
import { RatingForm } from './rating-form.tsx'

/** What stands in the way and helps: rated, placed by importance and how far it can be changed, and what to act on first. */
export function BarriersView() {
  const { ui } = useShell()
  const { overview, texts } = useBoard()
  const { analysis } = overview.barriers
  const names = useMemo(() => determinantNames(texts), [texts])
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <>
      <Heading level={1} data-size="md">
        {ui.barriers}
      </Heading>
      <Paragraph>{ui.barriersText}</Paragraph>
      <RatingForm key={chosen} names={names} determinant={chosen} />
      {analysis === null ? (
        <Paragraph>{texts.overview.reasons['no-ratings']}</Paragraph>
      ) : (
        <>
          <BarrierMatrix names={names} onChoose={setChosen} />
          <section aria-labelledby="rated">
            <Heading level={2} data-size="sm" id="rated">
              {ui.whatPeopleSay}
            </Heading>
            <div className="scroll" tabIndex={0} role="group" aria-labelledby="rated">
              <Table data-size="sm">
                <Table.Head>
                  <Table.Row>
                    {[ui.determinant, ui.judgement, ui.importance, ui.changeability, ui.whatToDo, ui.people].map((label) => (
                      <Table.HeaderCell key={label}>{label}</Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Head>
                <Table.Body>
                  {analysis.determinants.map((one) => (
                    <Table.Row key={one.determinant}>
                      <Table.HeaderCell scope="row">{names[one.determinant] ?? one.determinant}</Table.HeaderCell>
                      <Table.Cell>{texts.barriers.codes.classes[one.class]}</Table.Cell>
                      <Table.Cell>{model.formatValue(one.importance.mean, 'points', texts.locale)}</Table.Cell>
                      <Table.Cell>{model.formatValue(one.changeability.mean, 'points', texts.locale)}</Table.Cell>
                      <Table.Cell>{one.quadrant.value === null ? ui.noValue : texts.barriers.codes.quadrants[one.quadrant.value].name}</Table.Cell>
                      <Table.Cell>{one.known}</Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </div>
          </section>
        </>
      )}
    </>
  )
}
