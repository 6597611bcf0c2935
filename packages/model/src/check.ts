import type { Json } from './json.ts'

/** One condition that was looked at: its code, whether it was met (unknown counts as not met), and the values a text about it needs. */
export interface Check {
  readonly code: string
  readonly met: boolean
  readonly params: Readonly<Record<string, Json>>
}

/** Why something was not done: a code and the checks behind it, at least one of them unmet. */
export interface Refusal {
  readonly code: string
  readonly checks: readonly Check[]
}
