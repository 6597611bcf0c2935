import { compareText, createEstimate, type Estimate } from '@implementere/model'
import { byId, distinct } from '../results/rows.ts'
import { rowsByKey } from '../rows-by-key.ts'
import type { RegisterEntry } from './record.ts'
import { SUSTAINMENT_KINDS, type SustainmentKindId } from './sustainment-kinds.ts'

/** People who leave together, and the entries that nobody answers for then. */
export interface CriticalGroup {
  readonly people: readonly string[]
  readonly entries: readonly string[]
}

/** How much depends on how few. */
export interface BusFactor {
  /** Smallest number of people whose leaving leaves a mandatory routine or system with nobody. Unit: count. */
  readonly smallest: Estimate
  /** Every group of that size, in order of its people; empty when something has nobody already. */
  readonly groups: readonly CriticalGroup[]
  /** Entries with an owner and no deputy. */
  readonly singleOwner: readonly string[]
  /** Entries with nobody, and mandatory kinds without an entry. */
  readonly unowned: { readonly entries: readonly string[]; readonly kinds: readonly SustainmentKindId[] }
}

/**
 * The bus factor of the register: how few can leave before something that must go on has nobody.
 *
 * Every entry is needed: one at each site where there are several. Owner and deputies keep an entry; somebody named twice is one person. Missing: an entry
 * without anybody, or a kind without an entry, is unowned already: 0, and named. Nothing in the register: `value: null`, reason `no-data`. Source: ours.
 *
 * @example
 * ```ts
 * const rest = { site: null, document: null, nextReview: null, note: null }
 * const kinds = ['newStaffTraining', 'supervision', 'yearlyReview', 'monitoring', 'funding', 'ownership', 'material'] as const
 * const register = kinds.map((kind, n) => ({ id: `e${n}`, kind, owner: 'p1', deputies: kind === 'funding' ? ['p2'] : ['p2', 'p3'], ...rest }))
 * busFactor(register).smallest.value // => 2
 * busFactor(register).groups // => [{ people: ['p1', 'p2'], entries: ['e4'] }]
 * busFactor([{ id: 'e1', kind: 'funding', owner: 'p1', deputies: [], ...rest }]).smallest.value // => 0
 * ```
 */
export function busFactor(register: readonly RegisterEntry[]): BusFactor {
  const entries = byId(register).map((entry) => ({ id: entry.id, kind: entry.kind, entry, people: peopleOf(entry) }))
  const kinds = new Set(entries.map(({ kind }) => kind))
  const unowned = {
    entries: entries.filter(({ people }) => people.length === 0).map(({ id }) => id),
    kinds: SUSTAINMENT_KINDS.flatMap(({ id }) => (kinds.has(id) ? [] : [id])),
  }
  const isUnowned = unowned.entries.length + unowned.kinds.length > 0
  const size = isUnowned ? 0 : entries.reduce((least, { people }) => Math.min(least, people.length), Infinity)
  return {
    smallest: smallestOf(size, entries.length, unowned.entries.length),
    groups: isUnowned ? [] : groupsOfSize(entries, size),
    singleOwner: entries.filter(({ people }) => people.length === 1).map(({ id }) => id),
    unowned,
  }
}

/** A group that leaves must hold everybody of some entry, so the smallest groups are the smallest entries. */
function groupsOfSize(entries: readonly { readonly id: string; readonly people: readonly string[] }[], size: number): readonly CriticalGroup[] {
  const smallest = entries.filter(({ people }) => people.length === size)
  return [...rowsByKey(smallest, ({ people }) => JSON.stringify(people)).values()]
    .map((group) => ({ people: group[0]!.people, entries: group.map(({ id }) => id) }))
    .toSorted((a, b) => compareText(JSON.stringify(a.people), JSON.stringify(b.people)))
}

function smallestOf(size: number, entries: number, unowned: number): Estimate {
  const counted = { method: 'sustainment.busFactor', unit: 'count', known: entries - unowned, unknown: unowned }
  return createEstimate(entries === 0 ? { ...counted, reason: 'no-data' } : { ...counted, value: size })
}

function peopleOf({ owner, deputies }: RegisterEntry): readonly string[] {
  return distinct([...(owner === null ? [] : [owner]), ...deputies])
}
