import { qicNo, type Answer, type QicResponse } from '@implementere/qic'

/** Shares of the answers in a synthetic batch: a tenth unknown, a twentieth not applicable, the levels alike. */
const UNKNOWN = 0.1
const NOT_APPLICABLE = 0.05

/** Synthetic answers as codes, row-major. */
export function codesOf(rows: number, random: () => number): Int8Array {
  return Int8Array.from({ length: rows * qicNo.items.length }, () => {
    const draw = random()
    if (draw < UNKNOWN) return -1
    return draw < UNKNOWN + NOT_APPLICABLE ? -2 : Math.floor(random() * 3)
  })
}

/** The same answers as responses. */
export function responsesOf(codes: Int8Array): readonly QicResponse[] {
  const width = qicNo.items.length
  return Array.from({ length: codes.length / width }, (_, row) => ({
    formatVersion: 1,
    instrument: 'qic-no@1',
    id: `response-${row}`,
    date: '2026-03-01',
    rater: `rater-${row % 7}`,
    role: null,
    answers: Object.fromEntries(qicNo.items.map(({ id }, item) => [id, answerOf(codes[row * width + item]!)])),
  }))
}

/** The same answers as one array per item. */
export function columnsOf(codes: Int8Array): Readonly<Record<string, Int8Array>> {
  const width = qicNo.items.length
  const rows = codes.length / width
  return Object.fromEntries(qicNo.items.map(({ id }, item) => [id, Int8Array.from({ length: rows }, (_, row) => codes[row * width + item]!)]))
}

function answerOf(code: number): Answer {
  return code === -1 ? null : code === -2 ? { notApplicable: 'not here' } : code
}
