import { box, coordinate, shapeAt, straight } from './markup.ts'

/** Area of a mark, square units: a disc of about 5 units' radius. */
const MARK_AREA = 78
const CAP = 4
/** A line in the colour of the surface behind a thin line, so that it is seen on top of anything. */
const HALO = ' stroke-width="4"'
const THIN = ' stroke-width="1.5"'

/** Shapes that tell kinds apart without colour. */
export type MarkShape = 'disc' | 'diamond' | 'square' | 'up' | 'down'

/** A mark, filled with the first colour and lined with the second. */
export function mark(shape: MarkShape, x: number, y: number, classes: string, area = MARK_AREA): string {
  if (shape === 'disc') return disc(x, y, Math.sqrt(area / Math.PI), classes)
  const turn = shape === 'down' ? ' rotate(180)' : ''
  return `<path class="ic-mark ${classes}" transform="translate(${coordinate(x)} ${coordinate(y)})${turn}" d="${pathOf(shape, area)}" stroke-width="1.5"/>`
}

/** A round mark. */
export function disc(x: number, y: number, radius: number, classes: string): string {
  return `<circle class="ic-mark ${classes}" cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(radius)}" stroke-width="1.5"/>`
}

/** A line between two values with a cap at each end that is known; an open end has none. */
export function whisker(from: number, to: number, y: number, caps: { readonly from: boolean; readonly to: boolean }, colour = 'text'): string {
  const path = [
    `M${coordinate(from)} ${coordinate(y)}H${coordinate(to)}`,
    ...(caps.from ? [`M${coordinate(from)} ${coordinate(y - CAP)}v${2 * CAP}`] : []),
    ...(caps.to ? [`M${coordinate(to)} ${coordinate(y - CAP)}v${2 * CAP}`] : []),
  ].join('')
  return `<path class="ic-s-surface" fill="none" d="${path}"${HALO}/><path class="ic-whisker ic-s-${colour}" fill="none" d="${path}"${THIN}/>`
}

/** A range as an area with an outline. */
export function band(from: number, to: number, y: number, height: number): string {
  return box(from, y - height / 2, to - from, height, 'ic-band ic-f-soft ic-s-data', ' stroke-width="1" rx="2"')
}

/** Where a series has no values: a shade, and a heavy foot that is seen in every scheme. */
export function gapMark(x: number, y: number, width: number, height: number, look = ''): string {
  const foot = straight(x, y + height, x + width, y + height, 'axis', ' stroke-width="4"')
  return box(x, y, width, height, 'ic-gap ic-f-grid', ` fill-opacity="0.6"${look}`) + foot
}

/** Where a value would stand if it were known. */
export function unknownMark(from: number, to: number, y: number): string {
  return straight(from, y, to, y, 'axis ic-unknown', ' stroke-width="1.5" stroke-dasharray="2 5"')
}

/** The sign that a value lies beyond the end of the scale. */
export function beyondMark(x: number, y: number): string {
  return shapeAt('M-8 -6L1 0L-8 6Z', x, y, 'ic-mark ic-f-data ic-s-surface', ' stroke-width="1.5"')
}

/** The outline of a shape about its own middle, drawn so large that it covers the area. */
function pathOf(shape: Exclude<MarkShape, 'disc'>, area: number): string {
  const half = Math.sqrt(area) / 2
  if (shape === 'square')
    return `M${coordinate(-half)} ${coordinate(-half)}h${coordinate(2 * half)}v${coordinate(2 * half)}h${coordinate(-2 * half)}Z`
  if (shape === 'diamond') {
    const reach = coordinate(half * Math.SQRT2)
    return `M0 -${reach}L${reach} 0L0 ${reach}L-${reach} 0Z`
  }
  const height = Math.sqrt(area * Math.sqrt(3))
  const side = height / Math.sqrt(3)
  return `M0 ${coordinate((-2 * height) / 3)}L${coordinate(side)} ${coordinate(height / 3)}H${coordinate(-side)}Z`
}
