import fc from 'fast-check'

/** A value near others of its kind or far from zero, or a gap. */
export const point = fc.option(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -1e9, max: 1e9, noNaN: true })), { nil: null, freq: 8 })

/** A series with gaps. */
export const gappySeries = fc.array(point, { maxLength: 60 })

/** A series on a coarse grid, so that ties, runs and points on a line happen. */
export const coarseSeries = fc.array(fc.option(fc.integer({ min: -4, max: 4 }), { nil: null, freq: 10 }), { minLength: 10, maxLength: 80 })

/** A series about 0 of so many points with so many runs, the first of them as long as it can be. */
export function seriesOfRuns(points: number, runs: number): number[] {
  const first = points - (runs - 1)
  return Array.from({ length: points }, (_, index) => (index < first ? 1 : (index - first) % 2 === 0 ? -1 : 1))
}

/** A series and where it is divided. */
export const dividedSeries = gappySeries
  .filter((values) => values.length > 0)
  .chain((values) =>
    fc.record({
      values: fc.constant(values),
      parts: fc
        .uniqueArray(fc.integer({ min: 1, max: Math.max(1, values.length - 1) }), { maxLength: values.length > 1 ? 4 : 0 })
        .map((parts) => parts.toSorted((a, b) => a - b)),
      baseline: fc.option(fc.integer({ min: 1, max: 30 })),
    }),
  )
