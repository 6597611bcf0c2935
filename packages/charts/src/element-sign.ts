const RADIUS = 7
/** A disc of the radius, and the half of it that is filled from below. */
const HALF = `M-${RADIUS} 0A${RADIUS} ${RADIUS} 0 0 0 ${RADIUS} 0Z`

const RING = `<circle r="${RADIUS}" class="ic-f-surface ic-s-data" stroke-width="1.75"/>`

/** Signs of how far a core element has come, about their own middle: they differ in shape, not only in colour. */
const SIGNS: Readonly<Record<string, string>> = {
  'not-started': RING,
  'in-progress': `${RING}<path class="ic-f-data" d="${HALF}"/>`,
  completed: `<circle r="${RADIUS}" class="ic-f-data ic-s-data" stroke-width="1.75"/><path class="ic-s-surface" fill="none" stroke-width="2" d="M-3.5 0L-1 2.8L3.8 -2.8"/>`,
  'not-applicable': `<circle r="${RADIUS}" class="ic-f-surface ic-s-axis" stroke-width="1.5" stroke-dasharray="3 2"/><path class="ic-s-axis" fill="none" stroke-width="1.75" d="M-3.5 0H3.5"/>`,
  'to-revisit': `<circle r="${RADIUS}" class="ic-f-surface ic-s-signal" stroke-width="1.75"/><path class="ic-s-signal" fill="none" stroke-width="1.75" d="M-3 1.5A3.2 3.2 0 1 0 0 -3.2M-1.2 -5.4L1 -3.2L-1.2 -1"/>`,
}

/** The sign of a status; an empty ring for one that is not known. */
export function elementSign(status: string): string {
  return Object.hasOwn(SIGNS, status) ? SIGNS[status]! : RING
}
