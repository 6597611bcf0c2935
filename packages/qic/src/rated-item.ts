import type { ItemState } from './item-reading.ts'
import type { Answer } from './answer.ts'
import type { Scale } from './scale.ts'

/** How the answers to one item stand to each other, in the order in which the rules apply. */
export const ITEM_STANDINGS = ['insufficient-data', 'polarised', 'consensus', 'mixed'] as const

/** One of {@link ITEM_STANDINGS}. */
export type ItemStanding = (typeof ITEM_STANDINGS)[number]

/** One item as several people answered it. */
export interface RatedItem {
  /** Who said which level, from the lowest level to the highest; levels that nobody chose are left out. */
  readonly levels: readonly { readonly level: number; readonly raters: readonly string[] }[]
  readonly unknown: readonly string[]
  readonly notApplicable: readonly { readonly rater: string; readonly reason: string }[]
  readonly standing: ItemStanding
  /** Mean distance between two answers in places of the scale, 0 (all alike) to 1 (ends); null with fewer than two levels given. */
  readonly disagreement: number | null
  /** Whether the item applies: `disputed` when some gave a level and others said that it does not; null when nobody says. */
  readonly applies: 'yes' | 'no' | 'disputed' | null
}

/** Fewest levels given before anything is said about them. */
const MINIMUM_ANSWERS = 2
/** Share of the levels given that makes a clear group at one end; as the pCAT package does, a convention. */
const GROUP_SHARE = 0.2
/** Share of the levels given that makes a consensus; as the pCAT package does, a convention. */
const CONSENSUS_SHARE = 0.6
/** The ends of a scale: its lowest and its highest quarter. Ours. */
const END = 0.25

/** What people said about an item. `states` are in the order of `raters`. */
export function rateItem(scale: Scale, raters: readonly string[], states: readonly ItemState[]): RatedItem {
  const groups = new Map(scale.levels.map(({ level }) => [level, { level, raters: [] as string[] }]))
  const unknown: string[] = []
  const notApplicable: { rater: string; reason: string }[] = []
  for (const [index, { level, reason }] of states.entries()) {
    const rater = raters[index]!
    if (level !== null) groups.get(level)!.raters.push(rater)
    else if (reason === null) unknown.push(rater)
    else notApplicable.push({ rater, reason })
  }
  const levels = [...groups.values()]
  const counts = levels.map((group) => group.raters.length)
  return {
    levels: levels.filter((group) => group.raters.length > 0),
    unknown,
    notApplicable,
    standing: standingOf(counts),
    disagreement: disagreementOf(counts),
    applies: appliesTo(sum(counts), notApplicable.length),
  }
}

/**
 * What the group says as one: the middle answer (of two middle ones the lower), unknown where it is polarised, not applicable where more say so than
 * give a level, with the reason that sorts first, so that the order of the raters decides nothing.
 */
export function consensusOf({ levels, notApplicable, standing }: RatedItem): Answer {
  const given = levels.flatMap(({ level, raters }) => raters.map(() => level))
  if (notApplicable.length > given.length) return { notApplicable: notApplicable.map(({ reason }) => reason).toSorted()[0]! }
  return standing === 'polarised' || given.length === 0 ? null : given[Math.ceil(given.length / 2) - 1]!
}

/** Pairs of answers that are alike, and all pairs. */
export function agreeingPairs({ levels }: RatedItem): { readonly agreeing: number; readonly pairs: number } {
  const counts = levels.map(({ raters }) => raters.length)
  return { agreeing: sum(counts.map(pairsOf)), pairs: pairsOf(sum(counts)) }
}

function appliesTo(known: number, notApplicable: number): RatedItem['applies'] {
  if (known === 0) return notApplicable === 0 ? null : 'no'
  return notApplicable === 0 ? 'yes' : 'disputed'
}

function standingOf(counts: readonly number[]): ItemStanding {
  const total = sum(counts)
  if (total < MINIMUM_ANSWERS) return 'insufficient-data'
  const place = (index: number) => index / (counts.length - 1)
  const low = sum(counts.filter((_, index) => place(index) <= END))
  const high = sum(counts.filter((_, index) => place(index) >= 1 - END))
  if (low / total >= GROUP_SHARE && high / total >= GROUP_SHARE) return 'polarised'
  return Math.max(...counts) / total >= CONSENSUS_SHARE ? 'consensus' : 'mixed'
}

function disagreementOf(counts: readonly number[]): number | null {
  const pairs = pairsOf(sum(counts))
  if (pairs === 0) return null
  const distances = counts.flatMap((here, index) => counts.slice(index + 1).map((there, step) => here * there * (step + 1)))
  return sum(distances) / (pairs * (counts.length - 1))
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
