import { compareText, ImplementereError } from '@implementere/model'
import { krippendorffAlpha, type KrippendorffAlpha } from '@implementere/statistics'
import { DEFAULT_CLASS_RULE, mayHinder, type ClassRule } from './classify.ts'
import { coverageOf, type DomainCoverage } from './coverage.ts'
import { DETERMINANTS } from './data/determinants.ts'
import { reasoned, resultOf, type DeterminantResult, type Reasoned, type SingleResult } from './determinant-result.ts'
import type { Determinant } from './determinant.ts'
import { forceFieldOf, type ForceField } from './force-field.ts'
import { breakDown } from './group-breakdown.ts'
import { comparePriority, quadrantOf, type Cut, type Position, type Quadrant } from './priority.ts'
import { currentRatings, WEIGHT_SCALE, type KnownRating, type RatingInput } from './rating.ts'
import { readinessOf, type ReadinessProfile } from './readiness-profile.ts'
import { meanOf } from './spread.ts'

/** How ratings are analysed. */
export interface AnalysisOptions {
  /** Only the ratings of this round. Absent: the latest of each rater over all rounds. */
  readonly round?: string | null
  /** What the numbers are broken down by; default `role`. One breakdown at a time: two of the same people could be played off against each other. */
  readonly by?: 'role' | 'site' | null
  /** Smallest count that a breakdown shows, in people; default 5. 0 hides nothing. */
  readonly minimumGroup?: number
  readonly rule?: ClassRule
  /** Where the quadrants are cut; default `midpoint`. */
  readonly cut?: Cut
  /** Known determinants; default {@link DETERMINANTS}. Add your own to them; of two with one id the later counts. */
  readonly definitions?: readonly Determinant[]
  /** Confidence level of the intervals; default 0.95. */
  readonly level?: number
}

/** What people say stands in the way and helps. Plain JSON. */
export interface DeterminantAnalysis {
  readonly rule: ClassRule
  readonly minimumGroup: number
  /** Where the quadrants were cut, points; null when `mean` was asked for and nothing is known. */
  readonly cut: { readonly kind: Cut; readonly at: Position | null }
  /** Every determinant with a rating: in the order of the definitions, then those that are not defined. */
  readonly determinants: readonly DeterminantResult[]
  readonly domains: readonly DomainCoverage[]
  readonly forceField: ForceField
  readonly readiness: ReadinessProfile
  /** Barriers (also mixed and polarised determinants) to act on first, the most pressing first. */
  readonly priorities: readonly string[]
  /** Barriers that matter and are hard to change: to be watched, never dropped. */
  readonly risksToMonitor: readonly string[]
  /** Agreement of the raters over all determinants, on the ordinal scale. */
  readonly reliability: KrippendorffAlpha
}

/** Smallest count that a breakdown shows unless the caller says otherwise, in people. */
export const DEFAULT_MINIMUM_GROUP = 5

/**
 * What a group of people says of the determinants of an implementation: class, spread and agreement of each, priorities, coverage of the CFIR's
 * domains, force field, readiness.
 *
 * Unit: people; values in points of -2 to 2, importance, changeability and progress in points of 1-5. Each person counts once a determinant, with the
 * latest rating (with `by: 'site'` once at each site). Missing: a blank is unknown, is counted as such and is never 0. Everything is for all groups together but
 * `groups`, where small counts are hidden so that they can't be had by subtraction either; where there is one group only, the whole is that group.
 * Two analyses of the same people, by role and by site, can be played off against each other: publish one.
 * Throws: {@link ImplementereError} `off-scale` for a rating off its scale, `invalid-rule`, `invalid-minimum`, `invalid-level`.
 * Source: classes after pcatR, intervals Wilson, quadrants and force field as named in their functions; their numbers are conventions.
 *
 * @example
 * ```ts
 * const ratings = ([-2, -1, -1, 0, 1] as const).map((value, person) => ({ determinant: 'timePressure', rater: `p${person}`, value, importance: 5, changeability: 4 }))
 * const { determinants, priorities } = analyseDeterminants(ratings)
 * determinants[0]?.class // => 'polarised'
 * determinants[0]?.sides.barrier.value // => 0.6
 * priorities // => ['timePressure']
 * ```
 */
export function analyseDeterminants(ratings: readonly RatingInput[], options: AnalysisOptions = {}): DeterminantAnalysis {
  const { by, minimumGroup, rule, cut, definitions, level } = settingsOf(options)
  const current = currentRatings(ratings, { ...('round' in options && { round: options.round }), perSite: by === 'site' })
  const rated = ratedIn(current, definitions)
  const singles = rated.map(({ id, own }) => resultOf(id, own, { rule, level, defined: definitions.has(id) }))
  const at = cutAt(cut, singles)
  const groups = by === null ? [] : groupsIn(current, by)
  const determinants = singles.map((single, index): DeterminantResult => ({
    ...single,
    quadrant: quadrantIn(single, at),
    groups: by === null ? null : breakDown(rated[index]!.own, { by, groups, minimum: minimumGroup, rule }),
  }))
  return {
    rule,
    minimumGroup,
    cut: { kind: cut, at },
    determinants,
    domains: coverageOf(determinants.filter(({ known }) => known > 0).flatMap(({ determinant }) => definitions.get(determinant) ?? [])),
    forceField: forceFieldOf(determinants),
    readiness: readinessOf(determinants, definitions),
    priorities: hindering(determinants, 'act-first'),
    risksToMonitor: hindering(determinants, 'risk-to-monitor'),
    reliability: reliabilityOf(rated.map(({ own }) => own)),
  }
}

/** What was asked for, with the defaults; of two definitions with one id the later counts. */
function settingsOf(options: AnalysisOptions) {
  const { by = 'role', minimumGroup = DEFAULT_MINIMUM_GROUP, rule = DEFAULT_CLASS_RULE, cut = 'midpoint', level = 0.95 } = options
  requireOptions(minimumGroup, level)
  const definitions = new Map<string, Determinant>((options.definitions ?? DETERMINANTS).map((definition) => [definition.id, definition]))
  return { by, minimumGroup, rule, cut, level, definitions }
}

function requireOptions(minimumGroup: number, level: number): void {
  if (!Number.isSafeInteger(minimumGroup) || minimumGroup < 0)
    throw new ImplementereError('invalid-minimum', `the smallest group is a whole number of at least 0, not ${minimumGroup}`, {
      minimumGroup: String(minimumGroup),
    })
  if (!(level > 0 && level < 1))
    throw new ImplementereError('invalid-level', `a confidence level lies strictly between 0 and 1, and ${level} does not`, { level: String(level) })
}

/** The determinants with a rating, each with its own: in the order of the definitions, then those without one. */
function ratedIn(
  ratings: readonly KnownRating[],
  definitions: ReadonlyMap<string, Determinant>,
): readonly { readonly id: string; readonly own: readonly KnownRating[] }[] {
  const byId = new Map<string, KnownRating[]>()
  for (const rating of ratings) {
    const own = byId.get(rating.determinant)
    if (own === undefined) byId.set(rating.determinant, [rating])
    else own.push(rating)
  }
  const defined = [...definitions.keys()].filter((id) => byId.has(id))
  const others = [...byId.keys()].filter((id) => !definitions.has(id)).toSorted()
  return [...defined, ...others].map((id) => ({ id, own: byId.get(id)! }))
}

/** In order, those whose group is unknown last. */
function groupsIn(ratings: readonly KnownRating[], by: 'role' | 'site'): readonly (string | null)[] {
  const groups = new Set(ratings.map((rating) => rating[by]))
  const named = [...groups].filter((group) => group !== null).toSorted()
  return groups.has(null) ? [...named, null] : named
}

function cutAt(cut: Cut, singles: readonly SingleResult[]): Position | null {
  if (cut === 'midpoint') {
    const middle = (WEIGHT_SCALE.min + WEIGHT_SCALE.max) / 2
    return { importance: middle, changeability: middle }
  }
  const importance = meanOf(singles.flatMap((single) => single.importance.mean ?? []))
  const changeability = meanOf(singles.flatMap((single) => single.changeability.mean ?? []))
  return importance === null || changeability === null ? null : { importance, changeability }
}

function positionOf({ importance, changeability }: SingleResult): Position | null {
  return importance.mean === null || changeability.mean === null ? null : { importance: importance.mean, changeability: changeability.mean }
}

function quadrantIn(single: SingleResult, at: Position | null): Reasoned<Quadrant> {
  if (isNoBarrier(single)) return { value: null, reason: 'no-barrier' }
  const position = positionOf(single)
  return reasoned(position === null || at === null ? null : quadrantOf(position, at))
}

/** What helps or is neutral; where too few said anything for a class, what none of them finds in the way. */
function isNoBarrier({ class: one, value }: SingleResult): boolean {
  return one === 'insufficient-data' ? value.lowest !== null && value.lowest >= 0 : !mayHinder(one)
}

/** Those in a quadrant that somebody may have to do something about, the most pressing first. */
function hindering(determinants: readonly DeterminantResult[], quadrant: Quadrant): readonly string[] {
  const those = determinants.filter((result) => result.quadrant.value === quadrant && mayHinder(result.class))
  return those.toSorted(byPriority).map(({ determinant }) => determinant)
}

function byPriority(a: DeterminantResult, b: DeterminantResult): number {
  return comparePriority(positionOf(a)!, positionOf(b)!) || compareText(a.determinant, b.determinant)
}

/** Alpha asks only which ratings are of the same determinant, not whose they are: so its rows are the values in order, filled up to one length. */
function reliabilityOf(byDeterminant: readonly (readonly KnownRating[])[]): KrippendorffAlpha {
  const rows = byDeterminant.map((ratings) => ratings.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b))
  const width = Math.max(0, ...rows.map((row) => row.length))
  return krippendorffAlpha(
    rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]),
    { metric: 'ordinal' },
  )
}
