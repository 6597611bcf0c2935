/**
 * Statistics for small, clustered, ordinal data full of holes: pure functions over plain arrays.
 *
 * @module @implementere/statistics
 */
export {}
