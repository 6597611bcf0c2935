import type { CodeTexts } from '../texts.ts'

/** Texts of the codes, ours. */
export const codes: CodeTexts = {
  belongsTo: {
    model: 'Modellen Implementere',
    lecture: 'Førelesinga',
    ours: 'Vårt eige',
  },
  doiStatuses: {
    printed: 'DOI prenta i kjelda',
    'looked-up': 'DOI slått opp',
    'not-checked': 'DOI ikkje kontrollert',
    'none-printed': 'Ingen DOI prenta',
  },
  interventionKinds: {
    programme: 'Program',
    method: 'Metode',
    practice: 'Praksis',
    guideline: 'Retningslinje',
    service: 'Teneste',
    policy: 'Styringstiltak',
    other: 'Anna',
  },
  licences: {
    mit: 'MIT',
    'cc-by-2.0': 'CC BY 2.0',
    'cc-by-4.0': 'CC BY 4.0',
    'public-domain': 'Fritt for alle (public domain)',
    facts: 'Tal som fakta, med tilvising',
    copyright: 'Opphavsrett, ingen lisens oppgjeven',
    'not-stated': 'Ingen lisens oppgjeven',
  },
  reasons: {
    'no-denominator': 'Nemnaren er null eller ukjend',
    'insufficient-data': 'For få opplysningar',
    'all-unknown': 'Alt er ukjent',
    'all-not-applicable': 'Ingenting av dette gjeld her',
  },
  relations: {
    exact: 'Svarer til kvarandre',
    partial: 'Overlappar',
    none: 'Ingenting svarer til dette',
  },
  sourceStatuses: {
    published: 'Som utgjeve',
    adapted: 'Omarbeidd',
    own: 'Vårt eige',
  },
  statementStatuses: {
    definition: 'Omgrepsforklaring',
    claim: 'Påstand utan oppgjeven kjelde',
    'unsourced-figure': 'Tal utan kjelde',
    principle: 'Prinsipp',
    conflict: 'Uavklara motsetnad',
  },
}
