import type { model } from '@implementere/core'

const WIDTH = 20

/** A bar of an estimate: full up to what is certain, shaded up to what is still possible. Without a value it is all possibility. */
export function bar({ value, bounds }: Pick<model.Estimate, 'value' | 'bounds'>): string {
  const certain = bounds?.lower ?? value ?? 0
  const possible = bounds?.upper ?? value ?? 1
  const cells = Array.from({ length: WIDTH }, (_, index) => (index + 0.5) / WIDTH)
  return cells.map((cell) => (cell < certain ? '█' : cell < possible ? '▒' : '░')).join('')
}
