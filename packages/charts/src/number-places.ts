/** A place in the plane. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** An area that nothing may leave. */
export interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Angle between two tries, radians: the golden angle, which never comes back to the same direction. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Tries for one place; with them the spiral reaches over a whole plot. */
const TRIES = 900
/** How far the spiral grows: the distance of a try is this times the root of its number. */
const GROWTH = 7

/**
 * Places for discs of one radius, each as near as can be to where it wants to be and none on top of another. Null where there is no room left.
 * The first come nearest.
 */
export function placeApart(wanted: readonly Place[], radius: number, bounds: Bounds): readonly (Place | null)[] {
  const taken: Place[] = []
  return wanted.map((place) => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const found = spiral(place, attempt)
      if (!isInside(found, radius, bounds) || taken.some((other) => isNear(found, other, 2 * radius))) continue
      taken.push(found)
      return found
    }
    return null
  })
}

function spiral({ x, y }: Place, attempt: number): Place {
  const distance = GROWTH * Math.sqrt(attempt)
  return { x: x + distance * Math.cos(attempt * GOLDEN_ANGLE), y: y + distance * Math.sin(attempt * GOLDEN_ANGLE) }
}

function isInside({ x, y }: Place, radius: number, { left, right, top, bottom }: Bounds): boolean {
  return x - radius >= left && x + radius <= right && y - radius >= top && y + radius <= bottom
}

function isNear(a: Place, b: Place, distance: number): boolean {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < distance ** 2
}
