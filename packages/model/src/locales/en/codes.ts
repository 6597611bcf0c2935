import type { CodeTexts } from '../texts.ts'

/** Texts of the codes, ours. */
export const codes: CodeTexts = {
  belongsTo: {
    model: 'The model Implementere',
    lecture: 'The lecture',
    ours: 'Our own',
  },
  doiStatuses: {
    printed: 'DOI printed in the source',
    'looked-up': 'DOI looked up',
    'not-checked': 'DOI not checked',
    'none-printed': 'No DOI printed',
  },
  interventionKinds: {
    programme: 'Programme',
    method: 'Method',
    practice: 'Practice',
    guideline: 'Guideline',
    service: 'Service',
    policy: 'Policy',
    other: 'Other',
  },
  licences: {
    mit: 'MIT',
    'cc-by-2.0': 'CC BY 2.0',
    'cc-by-4.0': 'CC BY 4.0',
    'public-domain': 'Public domain',
    facts: 'Figures as facts, with citation',
    copyright: 'Copyright, no licence given',
    'not-stated': 'No licence stated',
  },
  reasons: {
    'no-denominator': 'The denominator is zero or unknown',
    'insufficient-data': 'Too little data',
    'all-unknown': 'Everything is unknown',
    'all-not-applicable': 'None of it applies here',
  },
  relations: {
    exact: 'Correspond',
    partial: 'Overlap',
    none: 'Nothing corresponds',
  },
  sourceStatuses: {
    published: 'As published',
    adapted: 'Adapted',
    own: 'Our own',
  },
  statementStatuses: {
    definition: 'Definition',
    claim: 'Claim with no source given',
    'unsourced-figure': 'Figure without a source',
    principle: 'Principle',
    conflict: 'Open conflict',
  },
}
