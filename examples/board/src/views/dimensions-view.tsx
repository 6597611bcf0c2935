import { model, type DimensionOverview, type SeriesOverview } from '@implementere/core'
import { Heading, Paragraph, Table } from '@digdir/designsystemet-react'
import { useCallback } from 'react'
import { Chart, type Charts, type Drawing } from '../parts/chart.tsx'
import { useBoard } from '../shell/board-context.ts'
import { hrefOf } from '../shell/route.ts'
import { useShell } from '../shell/shell-context.ts'
import { SessionForm } from './session-form.tsx'
import { SessionList } from './session-list.tsx'

/** The eight dimensions: every number with its denominator, and over time; and the form in which sessions are entered. */
export function DimensionsView() {
  const { ui } = useShell()
  const { overview } = useBoard()
  const known = overview.dimensions.filter(({ estimates }) => estimates.some(({ estimate }) => estimate.known > 0))
  const unknown = overview.dimensions.filter((one) => !known.includes(one))
  return (
    <>
      <Heading level={1} data-size="md">
        {ui.dimensions}
      </Heading>
      <Paragraph>{ui.dimensionsText}</Paragraph>
      <SessionForm />
      {known.length === 0 && <Paragraph>{ui.noObservations}</Paragraph>}
      {known.map((one) => (
        <Dimension key={one.dimension} one={one} />
      ))}
      {unknown.length > 0 && known.length > 0 && <Unknown dimensions={unknown} />}
      <SessionList />
    </>
  )
}

function Unknown({ dimensions }: { readonly dimensions: readonly DimensionOverview[] }) {
  const { ui } = useShell()
  const { texts } = useBoard()
  return (
    <Paragraph>
      {ui.nothingKnownOf}: {dimensions.map(({ dimension }) => texts.model.dimensions[dimension].name).join(', ')}.
    </Paragraph>
  )
}

function Dimension({ one: { dimension, estimates, series } }: { readonly one: DimensionOverview }) {
  const { ui } = useShell()
  const { texts } = useBoard()
  const { name, definition } = texts.model.dimensions[dimension]
  return (
    <section aria-labelledby={`dimension-${dimension}`} className="dimension">
      <Heading level={2} data-size="sm" id={`dimension-${dimension}`}>
        {name}
      </Heading>
      <Paragraph data-size="sm">{definition}</Paragraph>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby={`dimension-${dimension}`}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{ui.measure}</Table.HeaderCell>
              <Table.HeaderCell>{ui.value}</Table.HeaderCell>
              <Table.HeaderCell>{ui.interval}</Table.HeaderCell>
              <Table.HeaderCell>{ui.knownOf}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {estimates
              .filter(({ estimate }) => estimate.known > 0)
              .map(({ measure, estimate }) => (
                <Table.Row key={measure}>
                  <Table.HeaderCell scope="row">{texts.dimensions.measures[measure].name}</Table.HeaderCell>
                  <Table.Cell>{estimate.value === null ? ui.noValue : model.formatEstimate(estimate, texts.locale)}</Table.Cell>
                  <Table.Cell>{estimate.interval === null ? '–' : model.formatRange(estimate.interval, estimate.unit, texts.locale)}</Table.Cell>
                  <Table.Cell>
                    {estimate.known} / {estimate.known + estimate.unknown}
                  </Table.Cell>
                </Table.Row>
              ))}
          </Table.Body>
        </Table>
      </div>
      {series
        .filter(({ points }) => points.length > 1)
        .map((one) => (
          <Series key={`${one.indicator} ${one.measure}`} one={one} />
        ))}
    </section>
  )
}

function Series({ one }: { readonly one: SeriesOverview }) {
  const { ui } = useShell()
  const { texts } = useBoard()
  const { points, verdict, measure, unreviewed } = one
  const title = texts.dimensions.measures[measure].name
  const draw = useCallback((charts: Charts, drawing: Drawing) => charts.runChart({ points, verdict }, drawing), [points, verdict])
  const table = useCallback((charts: Charts, drawing: Drawing) => charts.runChartTable({ points, verdict }, drawing), [points, verdict])
  return (
    <>
      {unreviewed.length > 0 && (
        <Paragraph className="seen-signal">
          <strong>{ui.signal}:</strong> {[...new Set(unreviewed.map(({ rule }) => texts.overview.controlRules[rule]))].join('; ')}.{' '}
          <a href={hrefOf({ view: 'element', element: 'KE7' })}>{ui.lookAtIt}</a>
        </Paragraph>
      )}
      <Chart title={title} draw={draw} table={table} />
    </>
  )
}
