import { errorAt, type Issue, type Sourced } from '@implementere/model'
import { SCALE_KINDS, type Scale, type ScaleKind, type ScaleLevel } from './scale.ts'

/** What an organisation writes down of a response scale. */
export interface ScaleDefinition extends Partial<Sourced> {
  readonly id: string
  readonly kind: ScaleKind
  /**
   * The levels that can be answered, in any order. A bare level is worth its rank on an ordinal scale; a graded scale says the points of every level, 0 for the worst;
   * a yes/no scale has 0 and 1 and needs no levels.
   */
  readonly levels?: readonly (number | ScaleLevel)[]
}

/** The levels of a yes/no scale. */
const NO_AND_YES = [0, 1]

/** The scale that a definition describes; meaningful only when {@link scaleIssues} finds nothing. */
export function buildScale(definition: ScaleDefinition, origin: Sourced): Scale {
  const { id, kind, source = origin.source, licence = origin.licence } = definition
  const sorted = levelsOf(definition).toSorted((a, b) => valueOf(a) - valueOf(b))
  // Adding zero turns minus zero, which JSON cannot say, into zero.
  const levels = sorted.map((level, rank) => ({ level: valueOf(level) + 0, points: typeof level === 'number' ? rank : level.points + 0 }))
  return { id, kind, levels, source, licence }
}

/** What is wrong with one scale. */
export function scaleIssues(definition: ScaleDefinition, path: Issue['path']): readonly Issue[] {
  if (!SCALE_KINDS.includes(definition.kind)) return [errorAt([...path, 'kind'], 'unknown-kind', { kinds: SCALE_KINDS })]
  const levels = levelsOf(definition)
  if (levels.length === 0) return [errorAt([...path, 'levels'], 'empty-scale')]
  const seen = new Set<number>()
  const issues = levels.flatMap((level, index) => levelIssues(level, definition.kind, [...path, 'levels', index], seen))
  if (definition.kind === 'yes-no' && !NO_AND_YES.every((level) => seen.has(level) && seen.size === NO_AND_YES.length)) {
    issues.push(errorAt([...path, 'levels'], 'not-no-and-yes'))
  }
  const points = levels.map((level, index) => (typeof level === 'number' ? index : level.points))
  if (issues.length === 0 && Math.min(...points) > 0) issues.push(errorAt([...path, 'levels'], 'lowest-not-zero'))
  if (issues.length === 0 && Math.max(...points) === 0) issues.push(errorAt([...path, 'levels'], 'scale-without-range'))
  return issues
}

function levelIssues(level: number | ScaleLevel, kind: ScaleKind, path: Issue['path'], seen: Set<number>): Issue[] {
  const value = valueOf(level)
  const issues: Issue[] = []
  if (!Number.isFinite(value)) issues.push(errorAt(path, 'invalid-level'))
  else if (seen.has(value)) issues.push(errorAt(path, 'duplicate-level', { level: value }))
  seen.add(value)
  if (typeof level === 'number') {
    if (kind === 'graded') issues.push(errorAt(path, 'level-without-points', { level: Number.isFinite(value) ? value : null }))
  } else if (!(level.points >= 0 && Number.isFinite(level.points))) {
    issues.push(errorAt([...path, 'points'], 'invalid-points'))
  }
  return issues
}

function levelsOf({ kind, levels }: ScaleDefinition): readonly (number | ScaleLevel)[] {
  return levels ?? (kind === 'yes-no' ? NO_AND_YES : [])
}

function valueOf(level: number | ScaleLevel): number {
  return typeof level === 'number' ? level : level.level
}
