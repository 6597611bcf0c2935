import { componentBars, dimensionPanel, priorityMatrix, runChart } from '@implementere/charts'
import { en } from '@implementere/charts/locales/en'
import { analyseDeterminants, type RatingInput } from '@implementere/barriers'
import { series, signals, summarise } from '@implementere/dimensions'
import { en as measures } from '@implementere/dimensions/locales/en'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import { barriers, checklist, dimensions } from '@implementere/model/locales/en'
import { qicNo, scoreQic } from '@implementere/qic'

/** A made-up service: what the guides show is drawn from it, and says so. */
const MADE = syntheticObservations({ seed: 7, municipalities: 1, services: 1, groups: 3, sessions: 60 })

/** The levels of a made-up team, in the order of the items; null is what nobody knew. */
const LEVELS = [2, 2, 1, 0, 2, 1, 1, 2, 0, null, 2, 2, 2, 1, 1, 1, 0, 0, 1, 2, null]

/** The pictures in the guides by file name, each drawn by the code that the guide tells of. */
export function guidePictures(): Readonly<Record<string, string>> {
  return {
    'dimensions.svg': dimensionPicture(),
    'run-chart.svg': runChartPicture(),
    'checklist.svg': checklistPicture(),
    'priorities.svg': priorityPicture(),
  }
}

function dimensionPicture(): string {
  const wanted = ['dosage.sessionsDelivered', 'adherence.core', 'adherence.total', 'quality.overall', 'responsiveness.attendance'] as const
  const { intervention } = MADE
  const [cell = { estimates: {} }] = summarise(MADE, { measures: wanted, intervention, interval: { cluster: 'practitioner' } })
  return dimensionPanel(cell, { texts: en, title: 'A made-up service', idPrefix: 'dimensions', names: measures.measures, groups: dimensions })
}

function runChartPicture(): string {
  const [line] = series(MADE, { measure: 'dosage.sessionsDelivered', period: 'month' })
  const points = line?.points ?? []
  return runChart({ points, verdict: signals(points) }, { texts: en, title: 'Planned sessions that were held, made up', idPrefix: 'run' })
}

function checklistPicture(): string {
  const answers = Object.fromEntries(qicNo.items.map(({ id }, index) => [id, LEVELS[index] ?? null]))
  const scored = scoreQic(qicNo, { instrument: 'qic-no@1', answers }, { allowMissingComponents: true })
  if (!scored.ok) throw new Error('the made-up answers have no score')
  return componentBars(scored.value, { texts: en, title: 'The checklist of a made-up team', idPrefix: 'checklist', names: checklist.components })
}

function priorityPicture(): string {
  const ratings = [
    ...rated('timePressure', [-2, -2, -1, -2, -1], 5, 2),
    ...rated('insufficientTraining', [-2, -1, -1, -2, -1], 5, 4),
    ...rated('dilution', [-1, -1, 0, -1, -1], 3, 4),
    ...rated('attitudes.otherPriorities', [-1, 0, -1, -1, -1], 2, 2),
  ]
  return priorityMatrix(analyseDeterminants(ratings), {
    texts: en,
    title: 'What a made-up team acts on first',
    idPrefix: 'priorities',
    names: barriers,
  })
}

function rated(determinant: string, values: readonly (-2 | -1 | 0 | 1 | 2)[], importance: number, changeability: number): readonly RatingInput[] {
  return values.map((value, rater) => ({ determinant, rater: `r${rater}`, value, importance, changeability }))
}
