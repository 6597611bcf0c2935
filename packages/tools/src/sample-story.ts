import type { Intervention } from '@implementere/model'

/**
 * The made-up municipality that the sample records tell of: Fjordvik tries parent groups in two family centres.
 * Began 2025-01-13; prepared until 2025-03; planned until 2025-08; groups ran from 2025-09; decided on 2026-11-12; told as of 2026-11-16.
 */
export const SAMPLE_AS_OF = '2026-11-16'

/** The people of the story, as opaque ids. */
export const SAMPLE_PEOPLE = ['fagleder-1', 'leder-1', 'kursleder-1', 'kursleder-2', 'kursleder-3', 'brukerrepresentant-1'] as const

/** What is implemented in the story. */
export const SAMPLE_INTERVENTION: Intervention = {
  formatVersion: 1,
  id: 'parent-groups',
  name: 'Foreldregrupper (oppdiktet)',
  kind: 'programme',
  developer: null,
  owner: 'Oppdiktet programeier',
  targetGroup: 'Foreldre til barn 3-8 år',
  setting: 'Familiesentre i to bydeler',
  origin: 'ready-made',
  initiative: 'practice',
  components: [
    { id: 'encouragement', name: 'Oppmuntring', core: 'core', unique: false },
    { id: 'limit-setting', name: 'Grensesetting', core: 'core', unique: true },
    { id: 'role-play', name: 'Rollespill', core: 'core', unique: true },
    { id: 'evening-meal', name: 'Felles kveldsmat', core: 'adaptable', unique: true },
  ],
}
