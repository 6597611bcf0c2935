/** What the likelihood needs to know of a site. */
export interface SiteSummary {
  /** Number of values, at least 1. */
  readonly n: number
  readonly mean: number
  /** Sum of squared distances from the mean. */
  readonly squares: number
}

/** Estimates of the random-intercept model. */
export interface RandomInterceptFit {
  readonly mean: number
  readonly standardError: number
  readonly between: number
  readonly within: number
}

/** Points at which the likelihood is looked at before the best of them is refined: it may have more than one peak. */
const GRID = 200
/** Halvings of the bracket around the best point: enough to exhaust a double. */
const HALVINGS = 100

/**
 * Restricted maximum likelihood of the mean over at least two sites, of which one has two values.
 *
 * The likelihood is a function of one number alone, the ratio of the variances between and within sites; it is searched as a share of their sum (the
 * intraclass correlation), which runs from 0 to 1.
 */
export function fitRandomIntercept(sites: readonly SiteSummary[]): RandomInterceptFit {
  const squares = sites.reduce((sum, site) => sum + site.squares, 0)
  if (squares === 0) return fitExactMeans(sites)
  const grid = Array.from({ length: GRID }, (_, point) => (point / GRID) ** 2)
  const criteria = grid.map((share) => profile(sites, squares, share).criterion)
  const best = criteria.indexOf(Math.min(...criteria))
  const share = refine((at) => profile(sites, squares, at).slope, grid[best - 1] ?? 0, grid[best + 1] ?? 1)
  const { mean, within, weight, ratio } = profile(sites, squares, share)
  return { mean, standardError: Math.sqrt(within / weight), between: ratio * within, within }
}

/** Without variance within sites their means are exact, and the model is a plain sample of them. */
function fitExactMeans(sites: readonly SiteSummary[]): RandomInterceptFit {
  const mean = sites.reduce((sum, site) => sum + site.mean, 0) / sites.length
  const between = sites.reduce((sum, site) => sum + (site.mean - mean) ** 2, 0) / (sites.length - 1)
  return { mean, standardError: Math.sqrt(between / sites.length), between, within: 0 }
}

/** The restricted likelihood (times -2, without constants) and its slope along the ratio, with the other estimates at their best for it. */
function profile(sites: readonly SiteSummary[], squares: number, share: number) {
  const ratio = share / (1 - share)
  const weights = sites.map(({ n }) => n / (1 + ratio * n))
  const weight = weights.reduce((sum, own) => sum + own, 0)
  const mean = sites.reduce((sum, site, place) => sum + (weights[place]! / weight) * site.mean, 0)
  const deviance = sites.reduce((sum, site, place) => sum + weights[place]! * (site.mean - mean) ** 2, squares)
  const pulled = sites.reduce((sum, site, place) => sum + weights[place]! * ((weights[place]! * (site.mean - mean) ** 2) / deviance), 0)
  const degreesOfFreedom = sites.reduce((sum, site) => sum + site.n, -1)
  const logs = sites.reduce((sum, { n }) => sum + Math.log(1 + ratio * n), Math.log(weight))
  const ofSquares = weights.reduce((sum, own) => sum + own ** 2, 0)
  return {
    ratio,
    mean,
    weight,
    within: deviance / degreesOfFreedom,
    criterion: degreesOfFreedom * Math.log(deviance) + logs,
    slope: weight - ofSquares / weight - degreesOfFreedom * pulled,
  }
}

/** The lowest point between two shares, by halving on the sign of the slope; the lower one itself where the slope only rises from there. */
function refine(slope: (share: number) => number, lower: number, upper: number): number {
  let [low, high] = [lower, upper]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (slope(middle) < 0) low = middle
    else high = middle
  }
  return low
}
