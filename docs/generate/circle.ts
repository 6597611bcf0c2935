import { circleChart } from '@implementere/charts'
import { nb } from '@implementere/charts/locales/nb'
import { coreElements, phases } from '@implementere/model/locales/nb'

/** Wide enough for the core elements to stand on both sides of the ring. */
const WIDTH = 960

/** The circle of the model as a picture: phases in their order, clockwise, each with its core elements. */
export function circlePicture(): string {
  const title = 'Modellen Implementere'
  return circleChart(null, { texts: nb, phases, coreElements, title, idPrefix: 'circle', width: WIDTH, showTitle: false })
}
