import type { ContextAssessmentTexts } from '../texts.ts'

/** Texts of the tool for KE2 in Nynorsk. All are ours. */
export const contextAssessment: ContextAssessmentTexts = {
  title: 'Kartlegging av føresetnader',
  purpose: 'Samlar kva som hemmar og fremjar her, kven som seier det, og kva de bestemmer dykk for å gjere med det.',
  fields: {
    round: 'Vurderingsrunde',
    informants: 'Kven som er spurde',
    'informants.role': 'Rolle, slik ho er kalla i vurderingane',
    'informants.kind': 'Forhold til tiltaket',
    'informants.reachedBy': 'Korleis dei vart spurde',
    priorities: 'Avgjerder om barrierar',
    'priorities.determinant': 'Barriere eller fremjande faktor',
    'priorities.decision': 'Avgjerd',
    'priorities.reason': 'Grunngiving',
    nothingToActOn: 'Kvifor det ikkje er nokon barriere å gjere noko med',
    evidence: 'Funn',
    'evidence.determinant': 'Barriere eller fremjande faktor',
    'evidence.method': 'Korleis de fann det ut',
    'evidence.date': 'Dato',
    'evidence.note': 'Kva de fann',
  },
  options: {
    informantKinds: {
      recipient: 'Brukar eller pårørande som får tiltaket',
      representative: 'Representant for brukarane',
      deliverer: 'Utøvar',
      'mid-level-leader': 'Mellomleiar eller fagleiar',
      'senior-leader': 'Øvste leiar',
      partner: 'Samarbeidspartnar',
      other: 'Annan',
    },
    inquiryMethods: {
      interview: 'Samtale med éin',
      'group-interview': 'Gruppesamtale',
      survey: 'Spørjeskjema',
      meeting: 'Møte',
      observation: 'Observasjon',
      documents: 'Dokument',
      statistics: 'Tal frå register',
    },
    barrierDecisions: {
      'act-on': 'Gjere noko med han',
      'accept-risk': 'Leve med risikoen',
      watch: 'Halde auge med han',
    },
  },
  checks: {
    'domains-rated': 'Kvart av dei fem områda har minst eitt forhold som er vurdert.',
    'informants-heard': 'Utøvarar, mellomleiarar og brukarar eller representantane deira har gitt vurderingar.',
    'strong-barriers-weighed': 'Det er vurdert kor viktig kvar sterk barriere er, og kor mykje han lèt seg endre.',
    'strong-barriers-decided': 'Det er bestemt kva de gjer med kvar sterk barriere.',
    'priorities-settled':
      'Kvar avgjerd er teken, grunngitt der ein risiko blir godteken, og ingen seier kvarandre imot. Noko skal gjerast, eller det er sagt kvifor ikkje.',
  },
  warnings: {
    'strong-barrier-without-evidence': 'Ein sterk barriere har ingen funn ved seg, berre vurderingar.',
    'strong-for-some': 'Nokon ser ein sterk barriere der andre ser noko som hjelper. Snakk om det før de går vidare.',
    'decisions-contradict': 'To avgjerder om det same seier kvar sin ting.',
    'risk-without-reason': 'Ein risiko er godteken utan grunngiving.',
    'priority-not-rated': 'Det er teke ei avgjerd om noko som ingen har vurdert.',
    'role-without-kind': 'Ei rolle har gitt vurderingar utan at det er sagt kva forhold ho har til tiltaket.',
    'role-not-heard': 'Ei rolle som skulle spørjast, har ikkje gitt noka vurdering.',
    'ratings-without-role': 'Nokre vurderingar manglar rolle, og tel ikkje med når ein ser etter kven som er høyrde.',
    'lies-ahead': 'Datoen ligg fram i tid, så dette tel ikkje enno.',
  },
  codes: {
    methods: {
      'contextAssessment.completeness': {
        name: 'Kor mykje som er kjent',
        explanation: 'Område vurderte, grupper høyrde, informantar skildra og sterke barrierar vegne og avgjorde, av alt dette.',
      },
    },
    requiredInformants: {
      deliverer: 'Utøvarar',
      'mid-level-leader': 'Mellomleiarar',
      recipient: 'Brukarar eller representantane deira',
    },
  },
}
