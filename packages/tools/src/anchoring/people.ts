import type { IsoDate } from '@implementere/model'
import { rowsByKey } from '../rows-by-key.ts'
import { KEY_ROLES, TEAM_ROLES, type AnchoringRecord, type KeyPerson, type KeyRole, type TeamMember, type TeamRole } from './record.ts'

/** A team has at least this many members, so that the work does not hang on one. A heuristic after practice guidance; ours. */
export const MINIMUM_TEAM = 3

/** Who has a part in the work now. */
export interface KeyRoleResult {
  readonly role: KeyRole
  /** Opaque ids, each once, sorted. */
  readonly people: readonly string[]
  /** Rows without a person: a part that nobody is known to have. */
  readonly vacant: number
}

/** Who leads an area and who is its specialist. */
export interface AreaResult {
  readonly area: string
  readonly leaders: readonly string[]
  readonly specialists: readonly string[]
}

/** The implementation team as it is now. */
export interface TeamResult {
  /** Members with a person and a role. */
  readonly members: number
  /** Rows of the team, present by date, without a person or without a role; sorted. */
  readonly undocumented: readonly string[]
  /** Members who have left. */
  readonly left: number
  /** People with the role of leader, each once, sorted. */
  readonly leaders: readonly string[]
  readonly roles: readonly { readonly role: TeamRole; readonly members: number }[]
  /** Full positions set aside, summed over the members of whom it is known. */
  readonly positions: { readonly value: number | null; readonly known: number; readonly unknown: number }
}

/** Who has a part in the work, by role in the order of {@link KEY_ROLES}. */
export function keyRoles(keyPeople: AnchoringRecord['keyPeople'], asOf: IsoDate): readonly KeyRoleResult[] {
  const present = keyPeople.filter((row) => isPresent(row, asOf))
  return KEY_ROLES.map((role) => {
    const rows = present.filter((row) => row.role === role)
    return { role, people: peopleOf(rows), vacant: rows.filter(({ person }) => person === null).length }
  })
}

/** Who leads each area and who is its specialist, sorted by area. */
export function areaCoverage({ areas, keyPeople }: Pick<AnchoringRecord, 'areas' | 'keyPeople'>, asOf: IsoDate): readonly AreaResult[] {
  const present = keyPeople.filter((row) => isPresent(row, asOf) && row.area !== null)
  const byPart = rowsByKey(present, ({ area, role }) => JSON.stringify([area, role]))
  const peopleWith = (area: string, role: KeyRole) => peopleOf(byPart.get(JSON.stringify([area, role])) ?? [])
  return areas
    .map(({ id }) => id)
    .toSorted()
    .map((area) => ({ area, leaders: peopleWith(area, 'service-leader'), specialists: peopleWith(area, 'specialist') }))
}

/** The team as it is on a day. */
export function teamOf(teamMembers: readonly TeamMember[], asOf: IsoDate): TeamResult {
  const present = teamMembers.filter((row) => isPresent(row, asOf))
  const documented = present.filter(isDocumented)
  const shares = documented.flatMap(({ timeShare }) => timeShare ?? []).toSorted((a, b) => a - b)
  return {
    members: peopleOf(documented).length,
    undocumented: present
      .filter((row) => !isDocumented(row))
      .map(({ id }) => id)
      .toSorted(),
    left: teamMembers.length - present.length,
    leaders: peopleOf(documented.filter(({ roles }) => roles.includes('leader'))),
    roles: TEAM_ROLES.map((role) => ({ role, members: peopleOf(documented.filter(({ roles }) => roles.includes(role))).length })),
    positions: {
      value: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0),
      known: shares.length,
      unknown: documented.length - shares.length,
    },
  }
}

/** Whether a part is still held on a day: it is until an end is known. */
export function isPresent({ until }: Pick<KeyPerson | TeamMember, 'until'>, asOf: IsoDate): boolean {
  return until === null || until >= asOf
}

function isDocumented({ person, roles }: TeamMember): boolean {
  return person !== null && roles.length > 0
}

function peopleOf(rows: readonly { readonly person: string | null }[]): readonly string[] {
  return [...new Set(rows.flatMap(({ person }) => person ?? []))].toSorted()
}
