import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { model } from '@implementere/core'
import { CirclePicture } from '../parts/circle-picture.tsx'
import { useBoard } from '../shell/board-context.ts'
import { hrefOf } from '../shell/route.ts'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'
import { Moves } from './moves.tsx'

/** Where the work is: the circle, the way on, and the nine core elements by phase. */
export function CircleView() {
  const { ui } = useShell()
  const { overview, texts } = useBoard()
  const { state } = overview.phases
  const goal = state?.goal?.text ?? null
  const phase = model.PHASES.find(({ id }) => id === state?.phase)
  return (
    <>
      <Heading level={1} data-size="md">
        {ui.circleTitle}
      </Heading>
      <Paragraph>
        {phase === undefined || state === null
          ? ui.notBegun
          : fill(ui.whereWeAre, {
              phase: `${phase.roman} ${texts.model.phases[phase.id].name}`,
              cycle: state.cycle,
              lifecycle: texts.phases.lifecycles[state.lifecycle].toLowerCase(),
            })}
        {goal !== null && ` ${ui.goal}: ${goal}.`}
      </Paragraph>
      <div className="circle-columns">
        <CirclePicture />
        <Moves />
      </div>
      <Elements />
    </>
  )
}

function Elements() {
  const { ui } = useShell()
  const { overview, texts } = useBoard()
  return (
    <div className="phases">
      {model.PHASES.map(({ id, roman, coreElements }) => (
        <section key={id} className="phase" aria-labelledby={`phase-${id}`} data-now={overview.phases.state?.phase === id}>
          <Heading level={2} data-size="2xs" id={`phase-${id}`}>
            {roman} {texts.model.phases[id].name}
            {overview.phases.state?.phase === id && <span className="now"> – {ui.now}</span>}
          </Heading>
          <ul>
            {coreElements.map((element) => {
              const status = overview.elements.find((one) => one.element === element)?.status ?? null
              return (
                <li key={element}>
                  <a href={hrefOf({ view: 'element', element })}>
                    {element} {texts.model.coreElements[element].name}
                  </a>
                  <span className="why">{status === null ? texts.phases.elementStatuses['not-started'] : texts.phases.elementStatuses[status]}</span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
