import type { CodeTexts } from '../texts.ts'

/** Texts of the codes, ours. */
export const codes: CodeTexts = {
  belongsTo: {
    model: 'Modellen Implementere',
    lecture: 'Forelesningen',
    ours: 'Vårt eget',
  },
  doiStatuses: {
    printed: 'DOI trykt i kilden',
    'looked-up': 'DOI slått opp',
    'not-checked': 'DOI ikke kontrollert',
    'none-printed': 'Ingen DOI trykt',
  },
  interventionKinds: {
    programme: 'Program',
    method: 'Metode',
    practice: 'Praksis',
    guideline: 'Retningslinje',
    service: 'Tjeneste',
    policy: 'Styringstiltak',
    other: 'Annet',
  },
  licences: {
    mit: 'MIT',
    'cc-by-2.0': 'CC BY 2.0',
    'cc-by-4.0': 'CC BY 4.0',
    'public-domain': 'Fritt for alle (public domain)',
    facts: 'Tall som fakta, med henvisning',
    copyright: 'Opphavsrett, ingen lisens oppgitt',
    'not-stated': 'Ingen lisens oppgitt',
  },
  reasons: {
    'no-denominator': 'Nevneren er null eller ukjent',
    'insufficient-data': 'For få opplysninger',
    'all-unknown': 'Alt er ukjent',
    'all-not-applicable': 'Ingenting av dette gjelder her',
  },
  relations: {
    exact: 'Svarer til hverandre',
    partial: 'Overlapper',
    none: 'Ingenting svarer til dette',
  },
  sourceStatuses: {
    published: 'Som utgitt',
    adapted: 'Bearbeidet',
    own: 'Vårt eget',
  },
  statementStatuses: {
    definition: 'Begrepsforklaring',
    claim: 'Påstand uten oppgitt kilde',
    'unsourced-figure': 'Tall uten kilde',
    principle: 'Prinsipp',
    conflict: 'Uavklart motsetning',
  },
}
