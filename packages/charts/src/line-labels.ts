import { lineHeight, TEXT } from './text-width.ts'

/** A text that wants to stand beside a height. */
export interface LineLabel {
  readonly at: number
  readonly lines: readonly string[]
  readonly colour: string
}

/** The same with the top of its first line. */
export interface PlacedLabel extends LineLabel {
  readonly top: number
}

const GAP = 2

/** Moves labels apart, as little as needed, from the top down and then back up from the bottom where they would leave the plot. */
export function placeLineLabels(labels: readonly LineLabel[], top: number, bottom: number): readonly PlacedLabel[] {
  const sorted = labels.toSorted((a, b) => a.at - b.at)
  const tops: number[] = []
  let free = top - lineHeight(TEXT.small) / 2
  for (const label of sorted) {
    const wanted = Math.max(free, label.at - heightOf(label) / 2)
    tops.push(wanted)
    free = wanted + heightOf(label) + GAP
  }
  let least = bottom + lineHeight(TEXT.small) / 2
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index]!, least - heightOf(sorted[index]!))
    least = tops[index]! - GAP
  }
  return sorted.map((label, index) => ({ ...label, top: tops[index]! }))
}

function heightOf({ lines }: LineLabel): number {
  return lines.length * lineHeight(TEXT.small)
}
