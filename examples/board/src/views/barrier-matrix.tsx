import type { barriers } from '@implementere/core'
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import { dayHere } from '../record/moment.ts'
import { useBoard } from '../shell/board-context.ts'
import { useShell } from '../shell/shell-context.ts'
import { fill } from '../texts/fill.ts'

interface MatrixProps {
  readonly names: Readonly<Record<string, string>>
  /** Opens the form for one of them. */
  readonly onChoose: (determinant: string) => void
}

/** Where one of them stands, in points of 1 to 5. */
interface Place {
  readonly importance: number
  readonly changeability: number
}

const LEAST = 1
const GREATEST = 5
const STEP_OF_KEYS: Readonly<Record<string, Place>> = {
  ArrowUp: { importance: 1, changeability: 0 },
  ArrowDown: { importance: -1, changeability: 0 },
  ArrowRight: { importance: 0, changeability: 1 },
  ArrowLeft: { importance: 0, changeability: -1 },
}

/** Importance against how far it can be changed. What is dragged, or moved with the arrow keys, is one's own rating; the picture shows the mean of all. */
export function BarrierMatrix({ names, onChoose }: MatrixProps) {
  const { ui, settings } = useShell()
  const { record, view, overview } = useBoard()
  const field = useRef<HTMLDivElement>(null)
  const wasDragged = useRef(false)
  const [dragged, setDragged] = useState<{ readonly determinant: string; readonly place: Place } | null>(null)
  const [said, setSaid] = useState('')
  const found = (overview.barriers.analysis?.determinants ?? []).flatMap(({ determinant, importance, changeability, class: kind }) =>
    importance.mean === null || changeability.mean === null
      ? []
      : [{ determinant, kind, place: { importance: importance.mean, changeability: changeability.mean } }],
  )
  const settle = (determinant: string, place: Place) => {
    const whole = { importance: within(Math.round(place.importance)), changeability: within(Math.round(place.changeability)) }
    const own = view.state.ratings.findLast((rating) => rating.determinant === determinant && rating.rater === settings.author)
    const rating: barriers.DeterminantRating = {
      ...(own ?? blankRating(determinant, settings.author)),
      ...whole,
      id: crypto.randomUUID(),
      at: dayHere(new Date()),
    }
    record.give({ type: 'determinant', payload: rating })
    setSaid(fill(ui.movedTo, { name: names[determinant] ?? determinant, ...whole }))
  }
  const placeAt = ({ clientX, clientY }: PointerEvent): Place => {
    const box = field.current?.getBoundingClientRect()
    if (box === undefined) return { importance: LEAST, changeability: LEAST }
    const range = GREATEST - LEAST
    return {
      changeability: within(LEAST + ((clientX - box.left) / box.width) * range),
      importance: within(GREATEST - ((clientY - box.top) / box.height) * range),
    }
  }
  const onKey = (event: KeyboardEvent, determinant: string, place: Place) => {
    const step = STEP_OF_KEYS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const own = view.state.ratings.findLast((rating) => rating.determinant === determinant && rating.rater === settings.author)
    settle(determinant, {
      importance: (own?.importance ?? Math.round(place.importance)) + step.importance,
      changeability: (own?.changeability ?? Math.round(place.changeability)) + step.changeability,
    })
  }
  return (
    <section aria-labelledby="matrix">
      <Heading level={2} data-size="sm" id="matrix">
        {ui.matrixTitle}
      </Heading>
      <Paragraph data-size="sm">{ui.matrixText}</Paragraph>
      <div className="matrix">
        <span className="axis-y">{ui.importance} →</span>
        <div className="matrix-field" ref={field}>
          {found.map(({ determinant, kind, place }, index) => {
            const shown = dragged?.determinant === determinant ? dragged.place : place
            const shift = found
              .slice(0, index)
              .filter((other) => other.place.importance === place.importance && other.place.changeability === place.changeability).length
            return (
              <button
                key={determinant}
                type="button"
                className="matrix-mark"
                data-kind={kind}
                style={{ insetInlineStart: share(shown.changeability), insetBlockEnd: share(shown.importance), '--shift': shift } as CSSProperties}
                aria-label={`${index + 1} ${names[determinant] ?? determinant}: ${ui.importance} ${round(place.importance)}, ${ui.changeability} ${round(place.changeability)}`}
                onClick={() => !wasDragged.current && onChoose(determinant)}
                onKeyDown={(event) => onKey(event, determinant, place)}
                onPointerDown={({ currentTarget, pointerId }) => {
                  wasDragged.current = false
                  currentTarget.setPointerCapture(pointerId)
                }}
                onPointerMove={(event) => {
                  if (event.buttons !== 1) return
                  wasDragged.current = true
                  setDragged({ determinant, place: placeAt(event) })
                }}
                onPointerUp={() => {
                  if (dragged?.determinant === determinant) settle(determinant, dragged.place)
                  setDragged(null)
                }}
                onPointerCancel={() => setDragged(null)}
              >
                {index + 1}
              </button>
            )
          })}
        </div>
        <span className="axis-x">{ui.changeability} →</span>
      </div>
      <ol className="marks">
        {found.map(({ determinant }) => (
          <li key={determinant}>{names[determinant] ?? determinant}</li>
        ))}
      </ol>
      <p role="status" className="why">
        {said}
      </p>
    </section>
  )
}

function blankRating(determinant: string, rater: string): barriers.DeterminantRating {
  return {
    id: '',
    determinant,
    role: null,
    rater,
    site: null,
    round: null,
    value: null,
    importance: null,
    changeability: null,
    progress: null,
    note: null,
    at: '',
  }
}

function within(points: number): number {
  return Math.min(GREATEST, Math.max(LEAST, points))
}

function share(points: number): string {
  return `${((points - LEAST) / (GREATEST - LEAST)) * 100}%`
}

function round(points: number): number {
  return Math.round(points * 10) / 10
}
