import type { DimensionTexts } from '../texts.ts'

/** The implementation dimensions: names, definitions and other terms as the lecture has them; explanations and facets ours. */
export const dimensions: DimensionTexts = {
  differentiation: {
    name: 'Differensiering',
    definition: 'Tiltaket kan skilles fra andre tiltak',
    explanation: 'Om det tiltaket gir, er noe annet enn det tjenesten ellers gjør.',
    otherTerms: { uniqueness: 'Programmets unikhet' },
    facets: {},
  },
  dosage: {
    name: 'Dosering',
    definition: 'Antall sesjoner',
    explanation: 'Hvor mye av tiltaket som ble gitt, sett mot det som var planlagt.',
    otherTerms: { quantity: 'Kvantitet', strength: 'intervensjonens styrke' },
    facets: {},
  },
  reach: {
    name: 'Reach',
    definition: 'Om deltakerne er representative for målgruppen',
    explanation: 'To ting: hvor mange i målgruppen som nås, og om de som nås, likner målgruppen.',
    otherTerms: { numberReached: 'Hvor mange personer eller miljøer i målgruppen som en når fram til' },
    facets: {
      representativeness: 'Representativitet',
      'coverage.persons': 'Andel av personene som nås',
      'coverage.settings': 'Andel av miljøene som nås',
    },
  },
  comparisonMonitoring: {
    name: 'Monitorering',
    definition: 'Hvilke tilleggstjenester eller tiltak mottakerne får',
    explanation: 'Hva mottakerne får fra andre kanter samtidig. Ikke det samme som å følge med på kvaliteten, slik KE5 til KE7 bruker ordet.',
    otherTerms: { contamination: 'Programforurensning', alternativeServices: 'Alternative tjenester' },
    facets: {
      additionalServices: 'Tilleggstjenester',
      contamination: 'Programforurensning',
      alternativeServices: 'Alternative tjenester',
    },
  },
  adherence: {
    name: 'Etterlevelse',
    definition: 'Om komponentene leveres i overensstemmelse med programmet',
    explanation: 'Om det som skulle gjøres, ble gjort slik det skulle.',
    otherTerms: { fidelity: 'Fidelity', adherence: 'Adherence', compliance: 'Compliance', integrity: 'Integrity' },
    facets: {},
  },
  quality: {
    name: 'Kvalitet',
    definition: 'Interaktiv formidling og kliniske ferdigheter',
    explanation: 'Hvor dyktig tiltaket ble gitt, uavhengig av hvor mye og hvor likt planen.',
    otherTerms: { experienceBasedSkills: 'Erfaringsbaserte kliniske ferdigheter og kompetanse' },
    facets: { interactiveDelivery: 'Interaktiv formidling', clinicalSkill: 'Kliniske ferdigheter', competence: 'Kompetanse' },
  },
  adaptation: {
    name: 'Tilpasning',
    definition: 'Tilleggskomponenter som kommer til underveis',
    explanation: 'Hva som endres underveis. Verken godt eller dårlig i seg selv: det avgjørende er om kjernekomponentene står.',
    otherTerms: { modification: 'Modifikasjon', reInvention: 'Re-invention' },
    facets: { addedComponents: 'Tilleggskomponenter' },
  },
  responsiveness: {
    name: 'Respons',
    definition: 'Deltakernes aktivitet, engasjement og involvering',
    explanation: 'Hvordan deltakerne tar imot: om de kommer, er med og gjør det de skal mellom gangene.',
    otherTerms: { attendance: 'Frammøte', satisfaction: 'Tilfredshet', homework: 'Utfører hjemmeoppgaver' },
    facets: {
      activity: 'Aktivitet',
      engagement: 'Engasjement',
      involvement: 'Involvering',
      attendance: 'Frammøte',
      satisfaction: 'Tilfredshet',
      homework: 'Hjemmeoppgaver',
    },
  },
}
