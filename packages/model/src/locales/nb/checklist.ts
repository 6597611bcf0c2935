import type { ChecklistTexts } from '../texts.ts'

/** The checklist's headings and items, as the lecture has them. */
export const checklist: ChecklistTexts = {
  title: 'Implementeringskvalitet',
  components: {
    '1': 'Etablere et implementeringsteam',
    '2': 'Støttende klima i organisasjon og nærmiljø',
    '3': 'Implementeringsplan',
    '4': 'Opplæring og praktisk/teknisk støtte',
    '5': 'Samarbeid praktikere og programutviklere',
    '6': 'Evaluere hvor virksom intervensjonen er',
  },
  items: {
    '1.1': 'Teamet for den kommunale implementeringen (styringsgruppe)',
    '1.2': 'Identifisere og ansette ledere for tjenestene',
    '1.3': 'Identifisere og rekruttere områdespesialister for hvert tjenesteområde',
    '1.4': 'Rekruttere deltakere til fagråd (profesjonelle og legfolk)',
    '1.5': 'Fordele roller og ansvar for prosess og gjennomføring',
    '2.1': 'Identifisere og støtte ildsjeler i implementeringen',
    '2.2': 'Kommunisere behovet for tiltaket i tjenesten og i lokalmiljøet',
    '2.3': 'Kommunisere fordelene ved tiltaket',
    '2.4': 'Imøtegå motstand mot endring',
    '2.5': 'Sørge for at tiltak er godt forankret i organisasjonen og har god administrativ støtte',
    '3.1': 'Lag en liste over oppgaver som skal utføres i forbindelse med implementeringen',
    '3.2': 'Lag en tidslinje for implementeringsoppgavene',
    '3.3': 'Fordel implementeringsoppgavene på ulike ledere og deltakere',
    '4.1': 'Avklar opplæringsbehov og behov for teknisk og praktisk assistanse (implementeringsteam)',
    '4.2': 'Sikre gode samarbeidsrelasjoner med de som skal lære opp og gi assistanse',
    '4.3': 'Sørg for at de som skal implementere har kunnskap om organisasjonenes og lokalmiljøets behov, målsettinger og ressurser',
    '4.4': 'Samarbeid med praktisk støtteapparat om implementeringen',
    '5.1': 'Samarbeid med tiltaks-/programutviklerne om forhold som påvirker kvaliteten av implementeringen',
    '5.2': 'Iverksett problemløsning når behovet oppstår',
    '6.1': 'Mål graden av implementeringsintegritet (i.e., adherence, integrity)',
    '6.2': 'Mål doseringen – hvor mye av tiltaket som faktisk ble levert',
  },
}
