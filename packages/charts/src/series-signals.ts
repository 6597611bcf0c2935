import { textOf } from '@implementere/model'
import { stack, textBlock, type Block } from './block.ts'
import { reasonText } from './estimate-rows.ts'
import type { ChartsTexts } from './locales/texts.ts'
import { periodLabel } from './period-label.ts'
import type { SignalSign } from './signal-sign.ts'
import { TEXT } from './text-width.ts'

/** A signal by the places of its points. */
export interface PlacedSignal {
  readonly rule: string
  readonly direction: 'up' | 'down' | null
  readonly indices: readonly number[]
}

/** What is said of a series; `signals` is null where it could not be judged. */
export interface PlacedVerdict {
  readonly signals: readonly PlacedSignal[] | null
  readonly reason: string | null
  readonly useful: number
  readonly minimum: number
}

/** Rules that speak of a whole series: no single point is marked for them. */
const WHOLE_SERIES: ReadonlySet<string> = new Set(['fewCrossings', 'fewRuns', 'manyRuns'])
/** Signals that are named under a picture; the rest stand in its table. */
const MOST_NAMED = 4

/** The mark of every point that belongs to a signal. Of several signals the first decides. */
export function signalSigns(verdict: PlacedVerdict | null): ReadonlyMap<number, SignalSign> {
  const signs = new Map<number, SignalSign>()
  for (const { rule, direction, indices } of verdict?.signals ?? []) {
    if (WHOLE_SERIES.has(rule)) continue
    for (const index of indices) if (!signs.has(index)) signs.set(index, direction ?? 'diamond')
  }
  return signs
}

/** The verdict in one sentence; empty where there is none. */
export function verdictText(verdict: PlacedVerdict | null, texts: ChartsTexts): string {
  if (verdict === null) return ''
  const { signals, reason, useful, minimum } = verdict
  if (signals === null) return texts.sentences.notJudged({ reason: reasonText(reason, texts), useful, minimum })
  return texts.sentences.signals({ count: signals.length })
}

/** The verdict and each of the first signals, in words. */
export function verdictBlock(verdict: PlacedVerdict | null, periods: readonly string[], texts: ChartsTexts, width: number): Block {
  const found = verdict?.signals ?? []
  const lines = found.slice(0, MOST_NAMED).map((signal) => signalText(signal, periods, texts))
  const more = found.length > MOST_NAMED ? [texts.sentences.more({ count: found.length - MOST_NAMED })] : []
  const blocks = [verdictText(verdict, texts), ...lines, ...more].filter((text) => text !== '')
  return stack(
    blocks.map((text, index) => textBlock(text, width, index === 0 ? TEXT.body : TEXT.small, index === 0 ? 'ic-f-text' : 'ic-f-muted')),
    2,
  )
}

/** A signal with its first and last period. */
function signalText({ rule, indices }: PlacedSignal, periods: readonly string[], texts: ChartsTexts): string {
  const name = (index: number | undefined) => (index === undefined ? '' : periodLabel(periods[index] ?? '', texts).full)
  return texts.sentences.signalAt({ rule: ruleName(rule, texts), first: name(indices[0]), last: name(indices.at(-1)) })
}

/** The name of a rule; its id where the pack does not know it. */
export function ruleName(rule: string, texts: ChartsTexts): string {
  return textOf(texts.rules, rule)
}
