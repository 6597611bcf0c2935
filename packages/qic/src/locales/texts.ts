import type { ChecklistComponentId, ChecklistItemId, LocalePack } from '@implementere/model'
import type { QitItemId } from '../data/qit.ts'
import type { MissingPolicy } from '../missing-policy.ts'

/** Texts of one instrument, by component id and item id. */
export interface InstrumentTexts<ComponentId extends string = string, ItemId extends string = string> {
  readonly title: string
  readonly components: Readonly<Record<ComponentId, string>>
  readonly items: Readonly<Record<ItemId, string>>
}

/** A name, and what is meant by it in our own words. */
export interface NamedText {
  readonly name: string
  readonly explanation: string
}

/** What a form needs in one language. An organisation with instruments of its own adds their texts. */
export interface FormTexts extends Pick<LocalePack, 'locale'> {
  /** By instrument reference, for example `qic-no@1`. */
  readonly instruments: Readonly<Record<string, InstrumentTexts>>
  /** By scale id, then by level. */
  readonly levels: Readonly<Record<string, Readonly<Record<number, string>>>>
  readonly answers: {
    readonly unknown: string
    readonly notApplicable: string
    /** Asks for the reason. */
    readonly whyNotApplicable: string
  }
}

/** Every text of this package in one language. */
export interface QicTexts extends LocalePack, FormTexts {
  readonly instruments: {
    readonly 'qic-no@1': InstrumentTexts<ChecklistComponentId, ChecklistItemId>
    readonly 'qit@1': InstrumentTexts<ChecklistComponentId, QitItemId>
  }
  readonly levels: { readonly progress: Readonly<Record<0 | 1 | 2, string>>; readonly 'yes-no': Readonly<Record<0 | 1, string>> }
  readonly missingPolicies: Readonly<Record<MissingPolicy, NamedText>>
  readonly methods: Readonly<Record<MethodId, NamedText>>
  readonly reasons: Readonly<Record<ReasonCode, string>>
  readonly issues: Readonly<Record<IssueCode, string>>
}

/** Formulas of this package, as estimates name them. */
export type MethodId = 'qic.component' | 'qic.overall.equalComponent' | 'qic.overall.itemWeighted' | 'qic.completeness'

/** Why there is no value, or why an item is not asked. */
export type ReasonCode =
  | 'all-not-applicable'
  | 'all-unknown'
  | 'insufficient-data'
  | 'component-missing'
  | 'no-denominator'
  | 'other-phase'
  | 'other-session'
  | 'other-role'
  | 'other-site'

/** What can be wrong with a response, and what wants attention in a score. */
export type IssueCode =
  | 'different-instrument'
  | 'unknown-instrument'
  | 'unknown-item'
  | 'off-scale'
  | 'invalid-answer'
  | 'too-many-issues'
  | 'instrument-may-not-fit'
  | 'answered-though-not-asked'
