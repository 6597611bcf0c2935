import type { ContextAssessmentTexts } from '../texts.ts'

/** Texts of the tool for KE2 in Bokmål. All are ours. */
export const contextAssessment: ContextAssessmentTexts = {
  title: 'Kartlegging av forutsetninger',
  purpose: 'Samler hva som hemmer og fremmer her, hvem som sier det, og hva dere bestemmer dere for å gjøre med det.',
  fields: {
    round: 'Vurderingsrunde',
    informants: 'Hvem som er spurt',
    'informants.role': 'Rolle, slik den er kalt i vurderingene',
    'informants.kind': 'Forhold til tiltaket',
    'informants.reachedBy': 'Hvordan de ble spurt',
    priorities: 'Beslutninger om barrierer',
    'priorities.determinant': 'Barriere eller fremmende faktor',
    'priorities.decision': 'Beslutning',
    'priorities.reason': 'Begrunnelse',
    nothingToActOn: 'Hvorfor det ikke er noen barriere å gjøre noe med',
    evidence: 'Funn',
    'evidence.determinant': 'Barriere eller fremmende faktor',
    'evidence.method': 'Hvordan dere fant det ut',
    'evidence.date': 'Dato',
    'evidence.note': 'Hva dere fant',
  },
  options: {
    informantKinds: {
      recipient: 'Bruker eller pårørende som får tiltaket',
      representative: 'Representant for brukerne',
      deliverer: 'Utøver',
      'mid-level-leader': 'Mellomleder eller fagleder',
      'senior-leader': 'Øverste leder',
      partner: 'Samarbeidspartner',
      other: 'Annen',
    },
    inquiryMethods: {
      interview: 'Samtale med én',
      'group-interview': 'Gruppesamtale',
      survey: 'Spørreskjema',
      meeting: 'Møte',
      observation: 'Observasjon',
      documents: 'Dokumenter',
      statistics: 'Tall fra registre',
    },
    barrierDecisions: {
      'act-on': 'Gjøre noe med den',
      'accept-risk': 'Leve med risikoen',
      watch: 'Holde øye med den',
    },
  },
  checks: {
    'domains-rated': 'Hvert av de fem områdene har minst ett forhold som er vurdert.',
    'informants-heard': 'Utøvere, mellomledere og brukere eller deres representanter har gitt vurderinger.',
    'strong-barriers-weighed': 'Det er vurdert hvor viktig hver sterk barriere er, og hvor mye den lar seg endre.',
    'strong-barriers-decided': 'Det er bestemt hva dere gjør med hver sterk barriere.',
    'priorities-settled':
      'Hver beslutning er tatt, begrunnet der en risiko godtas, og ingen sier hverandre imot. Noe skal gjøres, eller det er sagt hvorfor ikke.',
  },
  warnings: {
    'strong-barrier-without-evidence': 'En sterk barriere har ingen funn ved seg, bare vurderinger.',
    'strong-for-some': 'Noen ser en sterk barriere der andre ser noe som hjelper. Snakk om det før dere går videre.',
    'decisions-contradict': 'To beslutninger om det samme sier hver sin ting.',
    'risk-without-reason': 'En risiko er godtatt uten begrunnelse.',
    'priority-not-rated': 'Det er tatt en beslutning om noe som ingen har vurdert.',
    'role-without-kind': 'En rolle har gitt vurderinger uten at det er sagt hvilket forhold den har til tiltaket.',
    'role-not-heard': 'En rolle som skulle spørres, har ikke gitt noen vurdering.',
    'ratings-without-role': 'Noen vurderinger mangler rolle, og teller ikke med når det ses etter hvem som er hørt.',
    'lies-ahead': 'Datoen ligger fram i tid, så dette teller ikke ennå.',
  },
  codes: {
    methods: {
      'contextAssessment.completeness': {
        name: 'Hvor mye som er kjent',
        explanation: 'Områder vurdert, grupper hørt, informanter beskrevet og sterke barrierer veid og avgjort, av alt dette.',
      },
    },
    requiredInformants: {
      deliverer: 'Utøvere',
      'mid-level-leader': 'Mellomledere',
      recipient: 'Brukere eller deres representanter',
    },
  },
}
