/** A place in the plane. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** An area that nothing may leave. */
export interface Edges {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How much room a point and its number need: radii of discs. */
export interface Radii {
  readonly point: number
  readonly number: number
}

/** Directions that are tried, in turns of a whole circle: to the right, to the left, above, below, and between them. */
const DIRECTIONS = [0, 0.5, 0.75, 0.25, 0.875, 0.625, 0.125, 0.375]
/** How many distances are tried, and how much further away each is. */
const DISTANCES = { count: 60, step: 6 }

/**
 * Places for the numbers of points, each as near as can be, none on another number or on another point. Null where there is no room left. The first come
 * nearest.
 */
export function placeNumbers(points: readonly Place[], radii: Radii, edges: Edges): readonly (Place | null)[] {
  const taken: Place[] = []
  return points.map((point) => {
    const found = candidates(point, radii).find((place) => isInside(place, radii.number, edges) && isFree(place, points, taken, radii)) ?? null
    if (found !== null) taken.push(found)
    return found
  })
}

function candidates({ x, y }: Place, { point, number }: Radii): readonly Place[] {
  return Array.from({ length: DISTANCES.count * DIRECTIONS.length }, (_, index) => {
    const distance = point + number + 1 + Math.floor(index / DIRECTIONS.length) * DISTANCES.step
    const angle = DIRECTIONS[index % DIRECTIONS.length]! * 2 * Math.PI
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }
  })
}

function isFree(place: Place, points: readonly Place[], taken: readonly Place[], { point, number }: Radii): boolean {
  return taken.every((other) => !isNear(place, other, 2 * number)) && points.every((other) => !isNear(place, other, point + number))
}

function isInside({ x, y }: Place, radius: number, { left, right, top, bottom }: Edges): boolean {
  return x - radius >= left && x + radius <= right && y - radius >= top && y + radius <= bottom
}

function isNear(a: Place, b: Place, distance: number): boolean {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < distance ** 2
}
