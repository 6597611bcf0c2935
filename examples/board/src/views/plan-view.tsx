import { explainRefusal, model, tools } from '@implementere/core'
import { Button, Heading, Paragraph, Table, Tag } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { Chart, type Charts, type Drawing } from '../parts/chart.tsx'
import { Failure } from '../parts/failure.tsx'
import { useBoard } from '../shell/board-context.ts'
import { hrefOf } from '../shell/route.ts'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'
import { planOf, type StrategyPlan } from './strategy-plan.ts'

/** The plan: what is overdue first, every task with a way to say that it is done, and the whole in time. */
export function PlanView() {
  const { ui } = useShell()
  const { overview, view, texts } = useBoard()
  const plan = planOf(view.state)
  const { tasks, overdue } = overview.plan
  return (
    <>
      <Heading level={1} data-size="md">
        {ui.plan}
      </Heading>
      {plan === null || plan.tasks.length === 0 ? (
        <Paragraph>{ui.noPlan}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {fill(ui.tasksDone, { n: tasks.done, m: tasks.total })}{' '}
            {overdue.length > 0 && <strong>{fill(ui.tasksOverdue, { n: overdue.length })}</strong>}
          </Paragraph>
          <Tasks plan={plan} />
          <PlanPicture plan={plan} />
        </>
      )}
      <Paragraph>
        <a href={hrefOf({ view: 'element', element: 'KE3' })}>KE3 {texts.model.coreElements.KE3.name}</a>
      </Paragraph>
    </>
  )
}

function Tasks({ plan }: { readonly plan: StrategyPlan }) {
  const { ui } = useShell()
  const { record, overview, texts, asOf } = useBoard()
  const [refused, setRefused] = useState<string | null>(null)
  const late = new Set(overview.plan.overdue.map(({ id }) => id))
  const set = (id: string, done: string | null) => {
    const decided = record.give({ type: 'tool', payload: { ...plan, tasks: plan.tasks.map((task) => (task.id === id ? { ...task, done } : task)) } })
    setRefused(decided.ok ? null : explainRefusal(decided.refusal, texts).text)
  }
  const inOrder = plan.tasks.toSorted((a, b) => Number(late.has(b.id)) - Number(late.has(a.id)) || model.compareText(a.due ?? '~', b.due ?? '~'))
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={ui.plan}>
      {refused !== null && <Failure text={refused} />}
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            {[ui.task, ui.who, ui.due, ui.standing].map((label) => (
              <Table.HeaderCell key={label}>{label}</Table.HeaderCell>
            ))}
            <Table.HeaderCell>
              <span className="hidden">{ui.markDone}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {inOrder.map(({ id, label, accountable, due, done }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">{label ?? id}</Table.HeaderCell>
              <Table.Cell>{accountable ?? '–'}</Table.Cell>
              <Table.Cell>{due ?? '–'}</Table.Cell>
              <Table.Cell>
                <Tag data-color={done !== null ? 'success' : late.has(id) ? 'danger' : 'info'}>
                  {done !== null ? `${ui.done} ${done}` : late.has(id) ? ui.overdue : ui.open}
                </Tag>
              </Table.Cell>
              <Table.Cell>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={`${done === null ? ui.markDone : ui.markOpen}: ${label ?? id}`}
                  onClick={() => set(id, done === null ? asOf : null)}
                >
                  {done === null ? ui.markDone : ui.markOpen}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function PlanPicture({ plan }: { readonly plan: StrategyPlan }) {
  const { ui } = useShell()
  const { asOf } = useBoard()
  const drawers = useMemo(() => {
    const { tasks } = tools.evaluateStrategyPlan(plan, tools.createContext({ asOf })).result
    const names = Object.fromEntries(plan.tasks.map(({ id, label }) => [id, label ?? id]))
    return {
      draw: (charts: Charts, drawing: Drawing) => charts.planChart({ asOf, tasks }, { ...drawing, names }),
      table: (charts: Charts, drawing: Drawing) => charts.planChartTable({ asOf, tasks }, { ...drawing, names }),
    }
  }, [plan, asOf])
  return <Chart title={ui.planInTime} {...drawers} />
}
