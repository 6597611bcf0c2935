import { describeCode, explainStep, type CoreTexts, type ImplementationState, type NextStep } from '@implementere/core'
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fill } from '../texts/fill.ts'
import { useBoard } from './board-context.ts'
import { hrefOf, type Route } from './route.ts'
import { useShell } from './shell-context.ts'

/** How many steps are shown at first. */
const FIRST = 5

/** What to do next, always in view: beside the content, and on a phone as a strip at the foot of the page that opens. */
export function NextSteps() {
  const { ui } = useShell()
  const { steps, view, texts } = useBoard()
  const [first] = steps
  return (
    <aside className="next" aria-label={ui.nextSteps}>
      <div className="next-wide">
        <Heading level={2} data-size="xs">
          {ui.nextSteps}
        </Heading>
        <StepList />
      </div>
      <details className="next-narrow">
        <summary>
          <strong>{ui.next}</strong> {first === undefined ? ui.nothingNext : textOf(first, view.state, texts)}
        </summary>
        <StepList />
      </details>
    </aside>
  )
}

function StepList() {
  const { ui } = useShell()
  const { steps, view, texts } = useBoard()
  const [isWhole, setWhole] = useState(false)
  if (steps.length === 0) return <Paragraph data-size="sm">{ui.nothingNext}</Paragraph>
  return (
    <>
      <ol className="steps">
        {(isWhole ? steps : steps.slice(0, FIRST)).map((step) => (
          <li key={step.rank}>
            <a href={hrefOf(placeOf(step))}>{textOf(step, view.state, texts)}</a>
            <span className="why">
              {step.element !== null && `${step.element} · `}
              {explainStep(step, texts).rule}
            </span>
          </li>
        ))}
      </ol>
      {steps.length > FIRST && (
        <Button variant="tertiary" data-size="sm" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? ui.showFewer : fill(ui.showAll, { n: steps.length })}
        </Button>
      )}
    </>
  )
}

/** What to do, in few words: with what it is about, or what is asked for. */
function textOf(step: NextStep, state: ImplementationState, texts: CoreTexts): string {
  const { kind, code, params } = step.why
  const about = explainStep(step, texts, state).target ?? (kind === 'check' ? describeCode('check', code, params, texts) : null)
  const { codes } = texts.nextSteps
  return about === null ? codes[step.code] : `${codes[step.code]}: ${about}`
}

/** Where a step is settled. */
function placeOf({ settles, code, element }: NextStep): Route {
  if (code === 'finish-task') return { view: 'plan' }
  if (code === 'cover-barrier') return { view: 'strategies' }
  switch (settles.by) {
    case 'qic':
      return { view: 'checklist' }
    case 'determinant':
      return { view: 'barriers' }
    case 'observation':
      return { view: 'dimensions' }
    case 'tool':
      return element === null ? { view: 'circle' } : { view: 'element', element }
    case 'phase':
      return element === null ? { view: 'circle' } : { view: 'element', element }
    default:
      return { view: 'record' }
  }
}
