import { compareText, createEstimate, type Estimate, type IsoDate, type ObligationId } from '@implementere/model'
import { byId } from '../results/rows.ts'
import { rowsByKey } from '../rows-by-key.ts'
import type { RegisterEntry } from './record.ts'
import { SUSTAINMENT_KINDS, type SustainmentKindId } from './sustainment-kinds.ts'

/** How far a kind of routine or system is secured: every entry of it has an owner, some of it lacks one, or there is none. */
export type KindStatus = 'owned' | 'partly-owned' | 'missing'

/** A mandatory kind of routine or system. Lists hold ids of entries. */
export interface KindCoverage {
  readonly kind: SustainmentKindId
  readonly obligation: ObligationId<'KE9'>
  readonly status: KindStatus
  readonly entries: readonly string[]
  readonly withoutOwner: readonly string[]
  /** Not in force, or not known to be. */
  readonly withoutDocument: readonly string[]
  readonly withoutReview: readonly string[]
}

/** A review whose day has passed. `entry` null: that of the decision itself. */
export interface OverdueReview {
  readonly entry: string | null
  readonly due: IsoDate
}

/** Each mandatory kind with what is lacking, in the order of `SUSTAINMENT_KINDS`. */
export function kindCoverage(register: readonly RegisterEntry[]): readonly KindCoverage[] {
  const byKind = rowsByKey(byId(register), ({ kind }) => kind)
  return SUSTAINMENT_KINDS.map(({ id, obligation }) => {
    const entries = byKind.get(id) ?? []
    const idsOf = (lacks: (entry: RegisterEntry) => boolean) => entries.filter(lacks).map((entry) => entry.id)
    const withoutOwner = idsOf(({ owner }) => owner === null)
    return {
      kind: id,
      obligation,
      status: entries.length === 0 ? 'missing' : withoutOwner.length === 0 ? 'owned' : 'partly-owned',
      entries: entries.map((entry) => entry.id),
      withoutOwner,
      withoutDocument: idsOf(({ document }) => document !== 'in-force'),
      withoutReview: idsOf(({ nextReview }) => nextReview === null),
    }
  })
}

/** Share of the mandatory kinds of which every entry has an owner. Unit: proportion. No interval: all kinds are counted, none is sampled. */
export function coverageShare(kinds: readonly KindCoverage[]): Estimate {
  const owned = kinds.filter(({ status }) => status === 'owned').length
  const counted = { method: 'sustainment.coverage', numerator: owned, denominator: kinds.length, known: kinds.length }
  return createEstimate({ ...counted, value: owned / kinds.length })
}

/** Reviews before the day looked from, the longest overdue first. */
export function overdueReviews(register: readonly RegisterEntry[], decisionReview: IsoDate | null, asOf: IsoDate): readonly OverdueReview[] {
  const reviews = [{ entry: null, due: decisionReview }, ...byId(register).map(({ id, nextReview }) => ({ entry: id, due: nextReview }))]
  return reviews
    .flatMap(({ entry, due }) => (due !== null && due < asOf ? [{ entry, due }] : []))
    .toSorted((a, b) => compareText(a.due, b.due) || compareText(a.entry ?? '', b.entry ?? ''))
}
