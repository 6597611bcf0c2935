import { createEstimate, type Estimate } from '@implementere/model'
import { COST_KINDS, INFORMANT_ROLES, type CostItem, type CostKind, type InformantRole, type ViewRow } from './record.ts'
import { byId } from './rows.ts'

/** What people of one role think of going on; role null: not known whose. */
export interface RoleViews {
  readonly role: InformantRole | null
  readonly worthIt: number
  readonly unsure: number
  readonly notWorthIt: number
  readonly unknown: number
}

/**
 * What it cost, once and every year. Unit: Norwegian kroner. Missing: with an unknown amount there is no sum, reason `amount-unknown`; `numerator` has the sum of what is
 * known, which is the least it can be.
 */
export function costTotals(costs: readonly CostItem[]): Readonly<Record<CostKind, Estimate>> {
  const total = (kind: CostKind): Estimate => {
    const items = byId(costs.filter((item) => item.kind === kind))
    const known = items.flatMap(({ amount }) => amount ?? [])
    const sum = known.reduce((all, amount) => all + amount, 0)
    const counted = { method: 'results.cost', unit: 'kroner', numerator: items.length === 0 ? null : sum, known: known.length }
    const unknown = items.length - known.length
    if (items.length === 0) return createEstimate({ ...counted, reason: 'no-data' })
    return createEstimate({ ...counted, unknown, ...(unknown > 0 ? { reason: 'amount-unknown' } : { value: sum }) })
  }
  const [startUp, running] = COST_KINDS
  return { [startUp]: total(startUp), [running]: total(running) }
}

/** What each role thinks of going on, roles without a view left out, those whose role is unknown last. */
export function viewsByRole(views: readonly ViewRow[]): readonly RoleViews[] {
  return [...INFORMANT_ROLES, null].flatMap((role) => {
    const rows = views.filter((row) => row.role === role)
    const count = (wanted: ViewRow['view']) => rows.filter(({ view }) => view === wanted).length
    const counted = { role, worthIt: count('worth-it'), unsure: count('unsure'), notWorthIt: count('not-worth-it'), unknown: count(null) }
    return rows.length === 0 ? [] : [counted]
  })
}
