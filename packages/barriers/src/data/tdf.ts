import type { Sourced } from '@implementere/model'

/** A domain of the Theoretical Domains Framework. */
export interface TdfDefinition extends Sourced {
  readonly id: string
}

const SOURCE = { citation: 'cane2012', locator: null, status: 'published' } as const
const LICENCE = 'cc-by-2.0' as const

const ROWS = [
  { id: 'tdf.knowledge' },
  { id: 'tdf.skills' },
  { id: 'tdf.professionalRoleAndIdentity' },
  { id: 'tdf.beliefsAboutCapabilities' },
  { id: 'tdf.optimism' },
  { id: 'tdf.beliefsAboutConsequences' },
  { id: 'tdf.reinforcement' },
  { id: 'tdf.intentions' },
  { id: 'tdf.goals' },
  { id: 'tdf.memoryAttentionAndDecision' },
  { id: 'tdf.environmentalContextAndResources' },
  { id: 'tdf.socialInfluences' },
  { id: 'tdf.emotion' },
  { id: 'tdf.behaviouralRegulation' },
] as const satisfies readonly Omit<TdfDefinition, keyof Sourced>[]

/** Id of a row of {@link TDF_DOMAINS}. */
export type TdfId = (typeof ROWS)[number]['id']

/** The 14 domains of the Theoretical Domains Framework, version 2: what a determinant is about in the one who has to act. */
export const TDF_DOMAINS: readonly (TdfDefinition & { readonly id: TdfId })[] = /* @__PURE__ */ ROWS.map((row) => ({
  ...row,
  source: SOURCE,
  licence: LICENCE,
}))
