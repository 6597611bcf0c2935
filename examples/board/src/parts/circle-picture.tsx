import { model, type phases } from '@implementere/core'
import { useBoard } from '../shell/board-context.ts'
import { hrefOf } from '../shell/route.ts'
import { useShell } from '../shell/shell-context.ts'

/** Units of the picture. */
const SIZE = 400
const CENTRE = SIZE / 2
const RING = 118
const PLACES = 168
const PLACE_RADIUS = 27
/** Degrees of a quarter, and the gap between two quarters. */
const QUARTER = 90
const GAP = 4

/** Four phases, nine core elements. Each element is a link: it is reached with the keyboard, and its name and status are read out. Status is told by shape as well as colour. */
export function CirclePicture() {
  const { ui } = useShell()
  const { overview, texts } = useBoard()
  const { state } = overview.phases
  return (
    <svg className="circle" viewBox={`0 0 ${SIZE} ${SIZE}`} role="group" aria-label={ui.circleTitle}>
      {model.PHASES.map(({ id, roman }, index) => (
        <g key={id} className="quarter" data-now={state?.phase === id}>
          <path d={arc(index * QUARTER + GAP / 2, (index + 1) * QUARTER - GAP / 2)} />
          <PhaseName at={(index + 0.5) * QUARTER} lines={[roman, texts.model.phases[id].name]} />
        </g>
      ))}
      {model.PHASES.flatMap(({ coreElements }, index) =>
        coreElements.map((element, place) => {
          const [x, y] = pointAt(index * QUARTER + ((place + 0.5) * QUARTER) / coreElements.length, PLACES)
          const status = overview.elements.find((one) => one.element === element)?.status ?? 'not-started'
          return (
            <a
              key={element}
              className="place"
              href={hrefOf({ view: 'element', element })}
              data-status={status}
              aria-label={`${element} ${texts.model.coreElements[element].name}: ${texts.phases.elementStatuses[status]}`}
            >
              <circle cx={x} cy={y} r={PLACE_RADIUS} />
              <text x={x} y={y - 4}>
                {element}
              </text>
              <text x={x} y={y + 13} className="sign" aria-hidden="true">
                {SIGNS[status]}
              </text>
            </a>
          )
        }),
      )}
      <text className="cycle" x={CENTRE} y={CENTRE} aria-hidden="true">
        {state === null ? '' : `${ui.cycle} ${state.cycle}`}
      </text>
    </svg>
  )
}

const SIGNS: Readonly<Record<phases.ElementStatus, string>> = {
  'not-started': '○',
  'in-progress': '◐',
  completed: '✓',
  'not-applicable': '–',
  'to-revisit': '↻',
}

function PhaseName({ at, lines }: { readonly at: number; readonly lines: readonly [string, string] }) {
  const [x, y] = pointAt(at, RING - 50)
  return (
    <text x={x} y={y} className="phase-name" aria-hidden="true">
      <tspan x={x} dy="-8">
        {lines[0]}
      </tspan>
      <tspan x={x} dy="16">
        {lines[1]}
      </tspan>
    </text>
  )
}

/** The point at an angle from the top, clockwise. */
function pointAt(degrees: number, radius: number): readonly [number, number] {
  const angle = ((degrees - QUARTER) * Math.PI) / 180
  return [Math.round(CENTRE + radius * Math.cos(angle)), Math.round(CENTRE + radius * Math.sin(angle))]
}

function arc(from: number, to: number): string {
  const [startX, startY] = pointAt(from, RING)
  const [endX, endY] = pointAt(to, RING)
  return `M${startX} ${startY}A${RING} ${RING} 0 0 1 ${endX} ${endY}`
}
