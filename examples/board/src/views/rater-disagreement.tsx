import { model, qic } from '@implementere/core'
import { Heading, Paragraph, Table, Tag } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'

/** Where people differ: the latest answers of everyone, side by side. */
export function RaterDisagreement() {
  const { ui } = useShell()
  const { view, texts } = useBoard()
  const { responses } = view.state
  const report = useMemo(() => qic.raterReport(qic.qicNo, latestOfEach(responses)), [responses])
  if (!report.ok || report.value.raters.length < 2) return null
  const { raters, disagreements, polarised, agreement, items } = report.value
  const itemTexts: Readonly<Record<string, string>> = texts.qic.instruments['qic-no@1'].items
  const levels: Readonly<Record<number, string>> = texts.qic.levels.progress
  return (
    <section aria-labelledby="disagreement">
      <Heading level={2} data-size="sm" id="disagreement">
        {ui.whereWeDiffer}
      </Heading>
      <Paragraph>{fill(ui.agreementText, { n: raters.length, value: model.formatEstimate(agreement.percent, texts.locale) })}</Paragraph>
      {disagreements.length === 0 ? (
        <Paragraph>{ui.noDisagreement}</Paragraph>
      ) : (
        <div className="scroll" tabIndex={0} role="group" aria-labelledby="disagreement">
          <Table data-size="sm">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{ui.item}</Table.HeaderCell>
                {raters.map((rater) => (
                  <Table.HeaderCell key={rater}>{rater}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {disagreements.map((item) => (
                <Table.Row key={item}>
                  <Table.HeaderCell scope="row">
                    {item} {itemTexts[item]} {polarised.includes(item) && <Tag data-color="warning">{ui.polarised}</Tag>}
                  </Table.HeaderCell>
                  {raters.map((rater) => (
                    <Table.Cell key={rater}>{answerOf(items, item, rater, levels) ?? texts.qic.answers.notApplicable}</Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </section>
  )
}

/** What somebody answered, in words; a dash where they did not, null where the item does not apply to them. */
function answerOf(
  items: Readonly<Record<string, qic.RatedItem>>,
  item: string,
  rater: string,
  levels: Readonly<Record<number, string>>,
): string | null {
  const rated = items[item]
  const given = rated?.levels.find(({ raters }) => raters.includes(rater))
  if (given !== undefined) return levels[given.level] ?? String(given.level)
  return rated?.notApplicable.some((one) => one.rater === rater) === true ? null : '–'
}

/** Of every rater the latest response; those without a rater stand each for itself. */
function latestOfEach(responses: readonly qic.QicResponse[]): readonly qic.QicResponse[] {
  const own = responses.filter(({ instrument }) => instrument === qic.instrumentRef(qic.qicNo))
  return [...new Map(own.toSorted((a, b) => model.compareText(a.date, b.date)).map((response) => [response.rater ?? response.id, response])).values()]
}
