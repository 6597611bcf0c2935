/** Which way a signal points, by which its mark is shaped: a triangle up or down, or a diamond. */
export type SignalSign = 'up' | 'down' | 'diamond'
