import type { TextTable } from '@implementere/model'
import type { ToolRecord } from './tool-record.ts'

/**
 * The places of a record, dotted, with lists entered without an index: `stakeholders.influence`. Ids need no label of their own.
 * A place without a label does not compile.
 */
export type FieldPath<Shape> = Shape extends readonly (infer Row)[]
  ? FieldPath<Row>
  : Shape extends object
    ? { [Key in Exclude<keyof Shape & string, 'id' | keyof ToolRecord>]: Key | `${Key}.${FieldPath<Shape[Key]>}` }[Exclude<
        keyof Shape & string,
        'id' | keyof ToolRecord
      >]
    : never

/** The texts of one tool in one language; all of them are ours. */
export interface ToolTexts<Kept, CheckCode extends string, WarningCode extends string, Options, Codes> {
  readonly title: string
  readonly purpose: string
  /** The label of every place in the record. */
  readonly fields: { readonly [Path in FieldPath<Kept>]: string }
  /** The texts of closed lists of choices, by list (the mark `x-options` in the schema). */
  readonly options: Options
  /** What each check asks for. */
  readonly checks: TextTable<CheckCode>
  readonly warnings: TextTable<WarningCode>
  /** The texts of the other codes in the tool's result, by kind. */
  readonly codes: Codes
}
