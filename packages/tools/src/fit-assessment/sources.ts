import type { Source } from '@implementere/model'

/** What a fit assessment rests on. */
export const FIT_SOURCES: readonly Source[] = [
  { citation: 'metzLouison2019', locator: null, status: 'adapted' },
  { citation: 'wiltseyStirman2019', locator: null, status: 'adapted' },
  { citation: 'nubu2019', locator: null, status: 'published' },
  { citation: 'implementere', locator: null, status: 'adapted' },
  { citation: 'ours', locator: null, status: 'own' },
]
