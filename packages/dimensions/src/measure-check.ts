import { ImplementereError } from '@implementere/model'
import type { MeasureDefinition } from './data/measures.ts'
import { RELATIONS, type RelationId } from './data/relations.ts'
import type { Expression } from './expression.ts'

/** How many parts an operator has. `is` and `in` have a text column and what it is compared with. */
const PARTS: Readonly<Record<string, number>> = { not: 1, and: 2, or: 2, '+': 2, '-': 2, '*': 2, '/': 2, min: 2, '>=': 2, if: 3 }

/** Fields that many records have and others lack: they can be asked of every row, and are unknown in those. */
const COMMON_COLUMNS: ReadonlySet<string> = new Set(['practitioner', 'group'])

/**
 * Requires of a measure of one's own that the relations, columns and operators that it names are there. A name that is misspelt would be unknown in every row, or another operator.
 *
 * Throws {@link ImplementereError} `unknown-kind`, `unknown-relation`, `unknown-column`, `inexpressible-measure`.
 */
export function requireKnownNames(measure: MeasureDefinition): void {
  for (const { over, expressions, texts } of readingsOf(measure)) {
    requireRelation(over, measure)
    for (const expression of expressions) requireExpression(expression, over, measure)
    for (const column of texts) requireText(column, over, measure)
  }
}

/** Whether a column is a text that the rows of a relation have or may have: any name that is no column is that of an attribute. */
export function isTextOf(relation: RelationId, column: string): boolean {
  const { columns }: { readonly columns: Readonly<Record<string, string>> } = RELATIONS[relation]
  if (Object.hasOwn(columns, column)) return columns[column] === 'text'
  return COMMON_COLUMNS.has(column) || !Object.values(RELATIONS).some((other) => Object.hasOwn(other.columns, column))
}

/** What a measure reads of a relation. */
interface Reading {
  readonly over: RelationId
  readonly expressions: readonly Expression[]
  readonly texts: readonly string[]
}

function readingsOf(measure: MeasureDefinition): readonly Reading[] {
  switch (measure.kind) {
    case 'ratio':
    case 'total':
    case 'contrast':
      return measure.parts.map(({ over, where = 1, applicable = 1, numerator, denominator }) => ({
        over,
        expressions: [where, applicable, numerator, denominator],
        texts: [],
      }))
    case 'distinct':
      return [{ over: measure.over, expressions: [], texts: [measure.column] }]
    case 'distance':
      return [{ over: measure.over, expressions: [measure.where, measure.numerator, measure.denominator], texts: [measure.stratum] }]
    default:
      throw refusal('unknown-kind', 'no measures are of the kind', measure, { kind: (measure as MeasureDefinition).kind })
  }
}

function requireRelation(relation: RelationId, measure: MeasureDefinition): void {
  if (Object.hasOwn(RELATIONS, relation)) return
  throw refusal('unknown-relation', `no relation (${Object.keys(RELATIONS).join(', ')}) is called`, measure, { relation })
}

function requireExpression(expression: Expression, relation: RelationId, measure: MeasureDefinition): void {
  if (typeof expression === 'number' && Number.isFinite(expression)) return
  if (typeof expression === 'string') return requireNumber(expression, relation, measure)
  if (!Array.isArray(expression)) throw refusal('inexpressible-measure', 'no expression is', measure, { expression })
  const [operator, ...parts] = expression as readonly [string, ...Expression[]]
  if (operator === 'is' || operator === 'in') return requireText(String(parts[0]), relation, measure)
  if (!Object.hasOwn(PARTS, operator) || PARTS[operator] !== parts.length)
    throw refusal('inexpressible-measure', `no expression of ${parts.length} parts has the operator`, measure, { operator })
  for (const part of parts) requireExpression(part, relation, measure)
}

function requireNumber(column: string, relation: RelationId, measure: MeasureDefinition): void {
  const columns = Object.entries(RELATIONS[relation].columns).filter(([, type]) => type !== 'text')
  if (columns.some(([name]) => name === column)) return
  const names = columns.map(([name]) => name).join(', ')
  throw refusal('unknown-column', `the numbers of ${relation} (${names}) do not include`, measure, { relation, column })
}

function requireText(column: string, relation: RelationId, measure: MeasureDefinition): void {
  if (!isTextOf(relation, column)) throw refusal('unknown-column', `the texts of ${relation} do not include`, measure, { relation, column })
}

/** The last of the values is the one that is wrong; it may be anything. */
function refusal(code: string, message: string, { id }: MeasureDefinition, values: Readonly<Record<string, unknown>>): ImplementereError {
  const details = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
  return new ImplementereError(code, `${message} "${Object.values(details).at(-1)}" (measure ${id})`, { measure: id, ...details })
}
