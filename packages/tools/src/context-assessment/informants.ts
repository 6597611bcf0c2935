import { currentRatings, type DeterminantRating } from '@implementere/barriers'
import { INFORMANT_KINDS, type ContextAssessmentRecord, type InformantKind } from './record.ts'

/** Who has to be heard: those who give the intervention, those who lead them, and those who get it or somebody who speaks for them. Ours. */
export const REQUIRED_INFORMANTS = [
  { id: 'deliverer', kinds: ['deliverer'] },
  { id: 'mid-level-leader', kinds: ['mid-level-leader'] },
  { id: 'recipient', kinds: ['recipient', 'representative'] },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly InformantKind[] }[]

/** One of the three kinds of people that have to be heard: deliverer, mid-level leader, recipient. */
export type RequiredInformant = (typeof REQUIRED_INFORMANTS)[number]['id']

/** Which roles of a kind are to be asked, and which have answered. */
export interface InformantResult {
  readonly kind: InformantKind
  readonly roles: readonly string[]
  /** Those with a known rating. */
  readonly heard: readonly string[]
  /** Known ratings from those roles. */
  readonly ratings: number
}

/** Who was asked, and who answered. A role may be of several kinds: in a small municipality one person can be more than one thing. */
export interface InformantResults {
  readonly kinds: readonly InformantResult[]
  /** Roles that have answered, and of which the record does not say what they are. */
  readonly rolesWithoutKind: readonly string[]
  /** Known ratings from people whose role is not known. */
  readonly ratingsWithoutRole: number
}

/** Who was asked, and who answered. */
export function informantsOf({ informants }: ContextAssessmentRecord, ratings: readonly DeterminantRating[]): InformantResults {
  const known = currentRatings(ratings).filter(({ value }) => value !== null)
  const perRole = new Map<string, number>()
  for (const { role } of known) if (role !== null) perRole.set(role, (perRole.get(role) ?? 0) + 1)
  const named = new Set(informants.flatMap(({ role, kind }) => (role === null || kind === null ? [] : role)))
  return {
    kinds: INFORMANT_KINDS.map((kind) => {
      const roles = sortedRoles(informants.flatMap((informant) => (informant.kind === kind && informant.role !== null ? informant.role : [])))
      const heard = roles.filter((role) => perRole.has(role))
      return { kind, roles, heard, ratings: heard.reduce((sum, role) => sum + perRole.get(role)!, 0) }
    }),
    rolesWithoutKind: sortedRoles([...perRole.keys()].filter((role) => !named.has(role))),
    ratingsWithoutRole: known.filter(({ role }) => role === null).length,
  }
}

/** Which of the required informants nobody has heard. */
export function missingInformants({ kinds }: InformantResults): readonly string[] {
  const heard = new Set<InformantKind>(kinds.filter((result) => result.heard.length > 0).map(({ kind }) => kind))
  return REQUIRED_INFORMANTS.filter((required) => !required.kinds.some((kind) => heard.has(kind))).map(({ id }) => id)
}

function sortedRoles(roles: readonly string[]): readonly string[] {
  return [...new Set(roles)].toSorted()
}
