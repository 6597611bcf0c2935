import type { ChecklistTexts } from '../texts.ts'

/** The checklist's headings and items, translated by us. */
export const checklist: ChecklistTexts = {
  title: 'Implementeringskvalitet',
  components: {
    '1': 'Etablere eit implementeringsteam',
    '2': 'Støttande klima i organisasjon og nærmiljø',
    '3': 'Implementeringsplan',
    '4': 'Opplæring og praktisk/teknisk støtte',
    '5': 'Samarbeid mellom praktikarar og programutviklarar',
    '6': 'Evaluere kor verksam intervensjonen er',
  },
  items: {
    '1.1': 'Teamet for den kommunale implementeringa (styringsgruppe)',
    '1.2': 'Identifisere og tilsetje leiarar for tenestene',
    '1.3': 'Identifisere og rekruttere områdespesialistar for kvart tenesteområde',
    '1.4': 'Rekruttere deltakarar til fagråd (profesjonelle og legfolk)',
    '1.5': 'Fordele roller og ansvar for prosess og gjennomføring',
    '2.1': 'Identifisere og støtte eldsjeler i implementeringa',
    '2.2': 'Kommunisere behovet for tiltaket i tenesta og i lokalmiljøet',
    '2.3': 'Kommunisere fordelane ved tiltaket',
    '2.4': 'Imøtegå motstand mot endring',
    '2.5': 'Sørgje for at tiltak er godt forankra i organisasjonen og har god administrativ støtte',
    '3.1': 'Lag ei liste over oppgåver som skal utførast i samband med implementeringa',
    '3.2': 'Lag ei tidslinje for implementeringsoppgåvene',
    '3.3': 'Fordel implementeringsoppgåvene på ulike leiarar og deltakarar',
    '4.1': 'Avklar opplæringsbehov og behov for teknisk og praktisk hjelp (implementeringsteam)',
    '4.2': 'Sikre gode samarbeidsrelasjonar med dei som skal lære opp og gje hjelp',
    '4.3': 'Sørg for at dei som skal implementere, har kunnskap om behova, målsetjingane og ressursane i organisasjonane og lokalmiljøet',
    '4.4': 'Samarbeid med praktisk støtteapparat om implementeringa',
    '5.1': 'Samarbeid med tiltaks-/programutviklarane om forhold som påverkar kvaliteten på implementeringa',
    '5.2': 'Set i verk problemløysing når behovet oppstår',
    '6.1': 'Mål graden av implementeringsintegritet (i.e., adherence, integrity)',
    '6.2': 'Mål doseringa – kor mykje av tiltaket som faktisk vart levert',
  },
}
