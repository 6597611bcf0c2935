/**
 * The measures of `@implementere/dimensions` where the data already lives: the tables, and the statements that compute them in DuckDB and PostgreSQL.
 *
 * @module @implementere/warehouse
 */
export {
  COLUMN_TYPES,
  NULL_MEANINGS,
  observationTables,
  type ColumnDefinition,
  type ColumnName,
  type ColumnType,
  type ColumnUnit,
  type NullMeaning,
  type TableDefinition,
  type TableId,
} from './data/observation-tables.ts'
export { ddl, type DdlOptions } from './ddl.ts'
export { DIALECTS, type Dialect } from './dialect.ts'
export type { Parameter } from './parameters.ts'
export type { ResultRow } from './partial-rows.ts'
export type { ToSqlOptions } from './question.ts'
export type { RowFilter } from './row-filter.ts'
export type { TableChoice, TableChoices } from './source-table.ts'
export { toSql, type SqlStatement } from './to-sql.ts'
export { answerRows, observationRows, type LocatedResponse, type RowOptions, type TableCell, type TableRows } from './observation-rows.ts'
export { toCsv, type CsvOptions } from './csv.ts'
export { datapackage, type Datapackage, type DatapackageField, type DatapackageOptions, type DatapackageResource } from './datapackage.ts'
export type { WarehouseTexts } from './locales/texts.ts'
