import type { ModelTexts } from '../texts.ts'

/** Good implementation in six points, translated by us. */
export const summaryPoints: ModelTexts['summaryPoints'] = {
  teamAndLeadership: {
    name: 'Implementeringsteam og leiing',
    explanation: 'Eit team og ei leiing som kan faget sitt og blir med til endringa sit.',
  },
  interventionChoice: {
    name: 'Val av intervensjon',
    explanation: 'Eit tiltak som byggjer på kunnskap, treffer behovet og går saman med det som er i gang.',
  },
  planAndAnalysis: {
    name: 'Implementeringsplan og analyse av hemmande og fremjande faktorar',
    explanation: 'Ein plan som svarer på det som vil hindre og hjelpe.',
  },
  userInvolvement: {
    name: 'Brukarmedverknad',
    explanation: 'Dei som får tiltaket, er med på å forme det, og det blir passa til det dei tilsette kan.',
  },
  skillBasedTraining: {
    name: 'Ferdigheitsbasert opplæring',
    explanation: 'Opplæring der ferdigheiter blir øvde, med rettleiing og materiell som er til å bruke.',
  },
  evaluation: {
    name: 'Evaluering av gjennomførbarheit, prosess og resultat',
    explanation: 'Å finne ut om det let seg gjere, korleis det gjekk og kva det førte til.',
  },
}
