import { barriers, explainRefusal, tools } from '@implementere/core'
import { Button, Field, Heading, Label, Paragraph, Select, Table, Tag } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { Failure } from '../parts/failure.tsx'
import { useBoard } from '../shell/board-context.ts'
import { hrefOf } from '../shell/route.ts'
import { useShell } from '../shell/shell-context.ts'
import { determinantNames, strategyNames } from '../texts/names.ts'
import { planOf, type StrategyPlan } from './strategy-plan.ts'

/** What the plan does about what is to be acted on first, and what it leaves open. */
export function StrategiesView() {
  const { ui } = useShell()
  const { overview, view, texts } = useBoard()
  const { coverage, uncovered, reason } = overview.barriers
  const plan = planOf(view.state)
  const names = useMemo(() => determinantNames(texts), [texts])
  const strategies = useMemo(() => strategyNames(texts), [texts])
  const nameOf = (id: string) => {
    const chosen = plan?.strategies.find((one) => one.id === id)
    return strategies[chosen?.strategy ?? ''] ?? chosen?.specification.action ?? id
  }
  return (
    <>
      <Heading level={1} data-size="md">
        {ui.strategies}
      </Heading>
      <Paragraph>{ui.strategiesText}</Paragraph>
      {reason !== null && (
        <Paragraph>
          {texts.overview.reasons[reason]} <a href={hrefOf({ view: 'barriers' })}>{ui.barriers}</a>
        </Paragraph>
      )}
      {coverage.length > 0 && (
        <div className="scroll" tabIndex={0} role="group" aria-label={ui.strategies}>
          <Table data-size="sm">
            <Table.Head>
              <Table.Row>
                {[ui.actOnFirst, ui.whatIsDone, ui.standing].map((label) => (
                  <Table.HeaderCell key={label}>{label}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {coverage.map(({ determinant, strategies: chosen, accepted }) => (
                <Table.Row key={determinant}>
                  <Table.HeaderCell scope="row">{names[determinant] ?? determinant}</Table.HeaderCell>
                  <Table.Cell>{chosen.length === 0 ? '–' : chosen.map(nameOf).join('; ')}</Table.Cell>
                  <Table.Cell>
                    <Tag data-color={uncovered.includes(determinant) ? 'warning' : 'success'}>
                      {uncovered.includes(determinant) ? ui.uncovered : accepted ? ui.accepted : ui.covered}
                    </Tag>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {uncovered.length > 0 && <AddStrategy key={uncovered.join(' ')} plan={plan} determinants={uncovered} names={names} strategies={strategies} />}
      <Paragraph>
        <a href={hrefOf({ view: 'element', element: 'KE3' })}>KE3 {texts.model.coreElements.KE3.name}</a>
      </Paragraph>
    </>
  )
}

interface AddProps {
  readonly plan: StrategyPlan | null
  readonly determinants: readonly string[]
  readonly names: Readonly<Record<string, string>>
  readonly strategies: Readonly<Record<string, string>>
}

/** Puts a strategy of the catalogue into the plan, for something that has none. */
function AddStrategy({ plan, determinants, names, strategies }: AddProps) {
  const { ui } = useShell()
  const { record, texts } = useBoard()
  const [determinant, setDeterminant] = useState(determinants[0] ?? '')
  const [strategy, setStrategy] = useState<string>(barriers.ERIC_STRATEGIES[0]?.id ?? '')
  const [refused, setRefused] = useState<string | null>(null)
  const add = () => {
    const before = plan ?? tools.emptyRecord('KE3')
    const chosen = {
      id: crypto.randomUUID(),
      strategy,
      determinants: [determinant],
      tailoring: { outcome: null, change: null, reason: null },
      specification: UNSPECIFIED,
      dimension: null,
    }
    const decided = record.give({ type: 'tool', payload: { ...before, strategies: [...before.strategies, chosen] } })
    setRefused(decided.ok ? null : explainRefusal(decided.refusal, texts).text)
  }
  return (
    <section className="entry stack" aria-labelledby="add-strategy">
      <Heading level={2} data-size="xs" id="add-strategy">
        {ui.addStrategy}
      </Heading>
      <Field data-size="sm">
        <Label>{ui.actOnFirst}</Label>
        <Select value={determinant} onChange={({ target }) => setDeterminant(target.value)}>
          {determinants.map((id) => (
            <Select.Option key={id} value={id}>
              {names[id] ?? id}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field data-size="sm">
        <Label>{ui.strategy}</Label>
        <Select value={strategy} onChange={({ target }) => setStrategy(target.value)}>
          {Object.entries(strategies).map(([id, name]) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Paragraph data-size="sm">{ui.strategyPrompt}</Paragraph>
      <Button data-size="sm" onClick={add}>
        {ui.putInPlan}
      </Button>
      {refused !== null && <Failure text={refused} />}
    </section>
  )
}

const UNSPECIFIED = { actor: null, action: null, target: null, temporality: null, dose: null, outcome: null, justification: null } as const
