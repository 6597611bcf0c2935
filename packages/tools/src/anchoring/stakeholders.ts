import { compareText, type IsoDate } from '@implementere/model'
import { hasCome } from '../as-it-stood.ts'
import { rowsByKey } from '../rows-by-key.ts'
import { said } from '../said.ts'
import {
  STAKEHOLDER_LEVELS,
  type AnchoringRecord,
  type InfluenceLevel,
  type Involvement,
  type Stakeholder,
  type StakeholderAction,
  type StakeholderLevel,
  type SupportLevel,
} from './record.ts'

/** Influence from here up can carry the work or stop it. A heuristic of ours, on the scale 1-5. */
export const HIGH_INFLUENCE = 4

/** Support at or below this is not enough to lean on. A heuristic of ours, on the scale -2 to 2. */
export const LOW_SUPPORT = 0

/** `anchored`: somebody to talk to is named; `not-needed`: a reason is given why nobody is. */
export const LEVEL_STATUSES = ['anchored', 'not-needed', 'open'] as const

/** One of {@link LEVEL_STATUSES}. */
export type LevelStatus = (typeof LEVEL_STATUSES)[number]

/** How well the work is anchored on one level: counts of stakeholders. */
export interface LevelResult {
  readonly level: StakeholderLevel
  readonly status: LevelStatus
  readonly stakeholders: number
  /** With somebody named to talk to. */
  readonly contacts: number
  /** Who have committed themselves by the day looked at. */
  readonly committed: number
  readonly involvement: Readonly<Record<Involvement | 'unknown', number>>
  readonly support: Readonly<Record<'for' | 'neither' | 'against' | 'unknown', number>>
}

/** A stakeholder of high influence and low support. */
export interface StakeholderAtRisk {
  readonly stakeholder: string
  readonly level: StakeholderLevel
  readonly influence: InfluenceLevel
  readonly support: SupportLevel
  readonly isOpponent: boolean
  /** Actions of which it is said what is done, by whom and when, sorted. */
  readonly actions: readonly string[]
}

/** Counts on each level, in the order of {@link STAKEHOLDER_LEVELS}. */
export function levelCoverage({ stakeholders, levelExceptions }: AnchoringRecord, asOf: IsoDate): readonly LevelResult[] {
  const byLevel = rowsByKey(stakeholders, ({ level }) => level)
  const excepted = new Set(levelExceptions.filter(({ reason }) => reason !== null).map(({ level }) => level))
  return STAKEHOLDER_LEVELS.map((level) => levelResult(level, byLevel.get(level) ?? [], excepted.has(level), asOf))
}

/** Stakeholders of high influence and low support: the most influential first, then the least supportive, then by id. */
export function stakeholdersAtRisk({ stakeholders, actions }: Pick<AnchoringRecord, 'stakeholders' | 'actions'>): readonly StakeholderAtRisk[] {
  const ready = readyActions(actions)
  return stakeholders
    .flatMap(({ id, level, influence, support }): readonly StakeholderAtRisk[] => {
      if (influence === null || support === null || influence < HIGH_INFLUENCE || support > LOW_SUPPORT) return []
      return [{ stakeholder: id, level, influence, support, isOpponent: support < 0, actions: ready.get(id) ?? [] }]
    })
    .toSorted((a, b) => b.influence - a.influence || a.support - b.support || compareText(a.stakeholder, b.stakeholder))
}

/** Ids of the actions of which it is said what is done, by whom and when, by stakeholder. */
export function readyActions(actions: readonly StakeholderAction[]): ReadonlyMap<string, readonly string[]> {
  const ready = actions.filter(({ description, owner, due, done }) => said(description) && owner !== null && (due !== null || done !== null))
  return new Map(
    [...rowsByKey(ready, ({ stakeholder }) => stakeholder)].map(([stakeholder, rows]) => [stakeholder, rows.map(({ id }) => id).toSorted()]),
  )
}

/** Whether a stakeholder works against the work with high influence, or could, for all that is known. */
export function mayBeOpponent({ influence, support }: Pick<Stakeholder, 'influence' | 'support'>): boolean {
  return (influence === null || influence >= HIGH_INFLUENCE) && (support === null || support < 0)
}

function levelResult(level: StakeholderLevel, rows: readonly Stakeholder[], isExcepted: boolean, asOf: IsoDate): LevelResult {
  const count = (holds: (row: Stakeholder) => boolean) => rows.filter(holds).length
  const contacts = count(({ contact }) => contact !== null)
  return {
    level,
    status: contacts > 0 ? 'anchored' : isExcepted ? 'not-needed' : 'open',
    stakeholders: rows.length,
    contacts,
    committed: count(({ commitmentDate }) => hasCome(commitmentDate, asOf)),
    involvement: {
      involved: count(({ involvement }) => involvement === 'involved'),
      consulted: count(({ involvement }) => involvement === 'consulted'),
      informed: count(({ involvement }) => involvement === 'informed'),
      unknown: count(({ involvement }) => involvement === null),
    },
    support: {
      for: count(({ support }) => support !== null && support > 0),
      neither: count(({ support }) => support === 0),
      against: count(({ support }) => support !== null && support < 0),
      unknown: count(({ support }) => support === null),
    },
  }
}
