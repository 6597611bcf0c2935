import type { DimensionTexts } from '../texts.ts'

/** The implementation dimensions, translated by us. */
export const dimensions: DimensionTexts = {
  differentiation: {
    name: 'Differensiering',
    definition: 'Tiltaket kan skiljast frå andre tiltak',
    explanation: 'Om det tiltaket gjev, er noko anna enn det tenesta elles gjer.',
    otherTerms: { uniqueness: 'Kva som er særeige for programmet' },
    facets: {},
  },
  dosage: {
    name: 'Dosering',
    definition: 'Talet på sesjonar',
    explanation: 'Kor mykje av tiltaket som vart gjeve, sett mot det som var planlagt.',
    otherTerms: { quantity: 'Kvantitet', strength: 'styrken til intervensjonen' },
    facets: {},
  },
  reach: {
    name: 'Reach',
    definition: 'Om deltakarane er representative for målgruppa',
    explanation: 'To ting: kor mange i målgruppa ein når, og om dei ein når, liknar målgruppa.',
    otherTerms: { numberReached: 'Kor mange personar eller miljø i målgruppa ein når fram til' },
    facets: {
      representativeness: 'Representativitet',
      'coverage.persons': 'Del av personane som blir nådde',
      'coverage.settings': 'Del av miljøa som blir nådde',
    },
  },
  comparisonMonitoring: {
    name: 'Monitorering',
    definition: 'Kva tilleggstenester eller tiltak mottakarane får',
    explanation: 'Kva mottakarane får frå andre kantar samstundes. Ikkje det same som å følgje med på kvaliteten, slik KE5 til KE7 bruker ordet.',
    otherTerms: { contamination: 'Programforureining', alternativeServices: 'Alternative tenester' },
    facets: {
      additionalServices: 'Tilleggstenester',
      contamination: 'Programforureining',
      alternativeServices: 'Alternative tenester',
    },
  },
  adherence: {
    name: 'Etterleving',
    definition: 'Om komponentane blir leverte i samsvar med programmet',
    explanation: 'Om det som skulle gjerast, vart gjort slik det skulle.',
    otherTerms: { fidelity: 'Fidelity', adherence: 'Adherence', compliance: 'Compliance', integrity: 'Integrity' },
    facets: {},
  },
  quality: {
    name: 'Kvalitet',
    definition: 'Interaktiv formidling og kliniske ferdigheiter',
    explanation: 'Kor dyktig tiltaket vart gjeve, uavhengig av kor mykje og kor likt planen.',
    otherTerms: { experienceBasedSkills: 'Erfaringsbaserte kliniske ferdigheiter og kompetanse' },
    facets: { interactiveDelivery: 'Interaktiv formidling', clinicalSkill: 'Kliniske ferdigheiter', competence: 'Kompetanse' },
  },
  adaptation: {
    name: 'Tilpassing',
    definition: 'Tilleggskomponentar som kjem til undervegs',
    explanation: 'Kva som blir endra undervegs. Korkje godt eller dårleg i seg sjølv: det avgjerande er om kjernekomponentane står.',
    otherTerms: { modification: 'Modifikasjon', reInvention: 'Re-invention' },
    facets: { addedComponents: 'Tilleggskomponentar' },
  },
  responsiveness: {
    name: 'Respons',
    definition: 'Aktiviteten, engasjementet og involveringa hos deltakarane',
    explanation: 'Korleis deltakarane tek imot: om dei kjem, er med og gjer det dei skal mellom gongene.',
    otherTerms: { attendance: 'Frammøte', satisfaction: 'Kor nøgde dei er', homework: 'Gjer heimeoppgåver' },
    facets: {
      activity: 'Aktivitet',
      engagement: 'Engasjement',
      involvement: 'Involvering',
      attendance: 'Frammøte',
      satisfaction: 'Kor nøgde dei er',
      homework: 'Heimeoppgåver',
    },
  },
}
