/**
 * One practical tool per core element, KE1 to KE9, all of one shape: a record, its evaluation, and checks that say whether it is done.
 *
 * @module @implementere/tools
 */
export { tools, emptyRecord, sampleRecord } from './tools.ts'
