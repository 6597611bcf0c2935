import type { Source } from '@implementere/model'

/** What the work on anchoring and leadership rests on. */
export const ANCHORING_SOURCES: readonly Source[] = [
  { citation: 'meyersQit2012', locator: null, status: 'adapted' },
  { citation: 'nubu2019', locator: 'L174', status: 'adapted' },
  { citation: 'aarons2014', locator: null, status: 'adapted' },
  { citation: 'braathu2022', locator: 'Table 2', status: 'published' },
  { citation: 'implementere', locator: null, status: 'adapted' },
  { citation: 'ours', locator: null, status: 'own' },
]
