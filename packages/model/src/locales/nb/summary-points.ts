import type { ModelTexts } from '../texts.ts'

/** Good implementation in six points: names as the lecture has them, explanations ours. */
export const summaryPoints: ModelTexts['summaryPoints'] = {
  teamAndLeadership: {
    name: 'Implementeringsteam og ledelse',
    explanation: 'Et team og en ledelse som kan sitt fag og blir med til endringen sitter.',
  },
  interventionChoice: {
    name: 'Valg av intervensjon',
    explanation: 'Et tiltak som bygger på kunnskap, treffer behovet og går sammen med det som pågår.',
  },
  planAndAnalysis: {
    name: 'Implementeringsplan og analyse av hemmende og fremmende faktorer',
    explanation: 'En plan som svarer på det som vil hindre og hjelpe.',
  },
  userInvolvement: {
    name: 'Brukermedvirkning',
    explanation: 'De som får tiltaket, er med på å forme det, og det passes til det de ansatte kan.',
  },
  skillBasedTraining: {
    name: 'Ferdighetsbasert opplæring',
    explanation: 'Opplæring der ferdigheter øves, med veiledning og materiell som er til å bruke.',
  },
  evaluation: {
    name: 'Evaluering av gjennomførbarhet, prosess og resultater',
    explanation: 'Å finne ut om det lot seg gjøre, hvordan det gikk og hva det førte til.',
  },
}
