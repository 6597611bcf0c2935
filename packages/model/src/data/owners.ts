import type { FrameworkId } from './frameworks.ts'
import type { Sourced } from '../source.ts'

/** A body that owns one of the two Norwegian sources. */
export interface OwnerDefinition extends Sourced {
  readonly id: string
  /** As the body writes its own name, in every language. */
  readonly name: string
  /** Its own English name where one is printed; null where none is. */
  readonly englishName: string | null
  /** What it owns. */
  readonly owns: 'model' | 'lecture'
}

/** Who is to be credited: the four regional centres for the model Implementere, and one centre for the lecture with everything else. */
export const OWNERS = [
  {
    id: 'rbupOstSor',
    name: 'RBUP Øst og Sør',
    englishName: null,
    owns: 'model',
    source: { citation: 'implementere', locator: 'L42', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'rkbuNord',
    name: 'RKBU Nord',
    englishName: null,
    owns: 'model',
    source: { citation: 'implementere', locator: 'L42', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'rkbuMidtNorge',
    name: 'RKBU Midt-Norge',
    englishName: null,
    owns: 'model',
    source: { citation: 'implementere', locator: 'L42', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'rkbuVest',
    name: 'RKBU Vest',
    englishName: null,
    owns: 'model',
    source: { citation: 'implementere', locator: 'L42', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'nubu',
    name: 'Norsk senter for studier av problematferd og innovativ praksis',
    englishName: 'The Norwegian Center for Child Behavioral Development',
    owns: 'lecture',
    source: { citation: 'nubu2019', locator: 'L95', status: 'published' },
    licence: 'copyright',
  },
] as const satisfies readonly OwnerDefinition[]

/** Id of a row of {@link OWNERS}. */
export type OwnerId = (typeof OWNERS)[number]['id']

/** A framework that the model says it is inspired by. */
export interface InspirationDefinition extends Sourced {
  readonly id: string
  /** As the model names it. */
  readonly name: string
  readonly developers: string
  /** Where the crosswalks of this package take it up. */
  readonly frameworks: readonly FrameworkId[]
}

/** What the model Implementere is inspired by, in its own words. */
export const INSPIRATIONS = [
  {
    id: 'activeImplementation',
    name: 'Active Implementation Framework (AIF)',
    developers: 'Dean Fixsen and colleagues',
    frameworks: ['aifStages', 'aifDrivers', 'aifTeams', 'aifCycles'],
    source: { citation: 'implementere', locator: 'L40', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'epis',
    name: 'EPIS',
    developers: 'Greg Aarons and colleagues',
    frameworks: ['epis'],
    source: { citation: 'implementere', locator: 'L40', status: 'published' },
    licence: 'not-stated',
  },
] as const satisfies readonly InspirationDefinition[]

/** Id of a row of {@link INSPIRATIONS}. */
export type InspirationId = (typeof INSPIRATIONS)[number]['id']
