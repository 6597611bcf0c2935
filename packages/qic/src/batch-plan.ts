import { ImplementereError } from '@implementere/model'
import { scaleOf, type Instrument, type QicItem } from './instrument.ts'
import { mostPoints, pointsOf, whyNotAsked, type AskedIn } from './item-reading.ts'
import { isAnsweredEnough, type MissingPolicy } from './missing-policy.ts'

/** Code of an unknown answer in a column. */
export const UNKNOWN_CODE = -1
/** Code of a not applicable answer in a column, which has no room for the reason. */
export const NOT_APPLICABLE_CODE = -2

/** The sums of a component that are packed side by side into one small integer a row. */
const FIELDS = ['earned', 'possible', 'open', 'known', 'unknown'] as const

/** Every code that an Int8Array can hold, seen as a byte. */
const BYTES = 256
/** Highest level that a column can hold. */
const HIGHEST_CODE = 127
/** Bits for the packed sums; the next one marks a code off the scale, and all stay within V8's small integers. */
const PACKED_BITS = 29
/** Most items of a packed component: keeps the table of what is enough small. */
const MAX_PACKED_ITEMS = 255

/** Stands in a table for a code off its scale. */
export const OFF_SCALE = 1 << PACKED_BITS

/** What each code of an item adds to its component: the sums in their order, null for a code off the scale. */
export interface ItemPlan {
  readonly id: string
  readonly component: number
  readonly additions: readonly (readonly number[] | null)[]
}

/** Where the fields stand in the packed sums of a component. */
export interface Packing {
  readonly shifts: readonly number[]
  readonly masks: readonly number[]
  /** 1 where `known` of `applicable` items are enough, at `known * (items + 1) + applicable`. */
  readonly enough: Uint8Array
}

/** How a component is scored. */
export interface ComponentPlan {
  readonly items: number
  /** Null where the sums are not whole numbers or need too many bits. */
  readonly packing: Packing | null
}

/** An instrument compiled for a batch; items and components in the order of the instrument. */
export interface BatchPlan {
  readonly items: readonly ItemPlan[]
  readonly components: readonly ComponentPlan[]
}

/** How the rows of a batch are scored. */
export interface PlanOptions {
  readonly missing: MissingPolicy
  readonly weighting: 'declared' | 'equal'
  readonly askedIn: AskedIn
}

/** Compiles an instrument. Throws: `scale-not-columnar`. */
export function planBatch(instrument: Instrument, options: PlanOptions): BatchPlan {
  const places = new Map(instrument.components.map(({ id }, place) => [id, place]))
  const items = instrument.items.map((item) => planItem(instrument, item, places.get(item.component)!, options))
  const components = instrument.components.map((_, place) => {
    const own = items.filter(({ component }) => component === place)
    return { items: own.length, packing: packingOf(own, options.missing) }
  })
  return { items, components }
}

/** What each byte of a code adds to the packed sums, or {@link OFF_SCALE}. */
export function packedTable({ additions }: ItemPlan, { shifts }: Packing): Int32Array {
  return Int32Array.from(additions, (fields) => (fields ? shifts.reduce((word, shift, field) => word + fields[field]! * 2 ** shift, 0) : OFF_SCALE))
}

function planItem(instrument: Instrument, item: QicItem, component: number, { weighting, askedIn }: PlanOptions): ItemPlan {
  const { levels } = scaleOf(instrument, item)
  const weight = weighting === 'equal' ? 1 : item.weight
  const possible = mostPoints(levels) * weight
  const nothing = FIELDS.map(() => 0)
  const asked = item.appliesTo === null || whyNotAsked(item.appliesTo, askedIn) === null
  const additions: (readonly number[] | null)[] = Array.from({ length: BYTES }, () => null)
  additions[byteOf(NOT_APPLICABLE_CODE)] = nothing
  additions[byteOf(UNKNOWN_CODE)] = asked ? [0, 0, possible, 0, 1] : nothing
  for (const row of levels) {
    const { level } = row
    if (!Number.isInteger(level) || level < 0 || level > HIGHEST_CODE) {
      throw new ImplementereError('scale-not-columnar', `columns hold whole levels from 0 to 127, and item ${item.id} has ${level}`, {
        item: item.id,
        level,
      })
    }
    additions[byteOf(level)] = asked ? [pointsOf(item, levels, row) * weight, possible, 0, 1, 0] : nothing
  }
  return { id: item.id, component, additions }
}

function byteOf(code: number): number {
  return code & (BYTES - 1)
}

function enoughTable(items: number, missing: MissingPolicy): Uint8Array {
  const width = items + 1
  return Uint8Array.from({ length: width * width }, (_, index) => {
    const [known, applicable] = [Math.floor(index / width), index % width]
    return known <= applicable && isAnsweredEnough(missing, { known, applicable, items }) ? 1 : 0
  })
}

/** The greatest sum that a field can reach decides its width. */
function packingOf(items: readonly ItemPlan[], missing: MissingPolicy): Packing | null {
  const whole = items.every(({ additions }) => additions.every((fields) => fields?.every(Number.isInteger) ?? true))
  const greatest = FIELDS.map((_, field) =>
    items.reduce((sum, { additions }) => sum + Math.max(...additions.map((fields) => fields?.[field] ?? 0)), 0),
  )
  const widths = greatest.map((sum) => Math.ceil(Math.log2(sum + 1)))
  const shifts = widths.map((_, field) => widths.slice(0, field).reduce((total, width) => total + width, 0))
  const bits = widths.reduce((total, width) => total + width, 0)
  if (!whole || bits > PACKED_BITS || items.length > MAX_PACKED_ITEMS) return null
  return { shifts, masks: widths.map((width) => 2 ** width - 1), enough: enoughTable(items.length, missing) }
}
