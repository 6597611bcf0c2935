import type { ContextAssessmentTexts } from '../texts.ts'

/** Texts of the tool for KE2 in English. All are ours. */
export const contextAssessment: ContextAssessmentTexts = {
  title: 'Assessment of preconditions',
  purpose: 'Gathers what helps and hinders here, who says so, and what you decide to do about it.',
  fields: {
    round: 'Round of ratings',
    informants: 'Who was asked',
    'informants.role': 'Role, as the ratings name it',
    'informants.kind': 'What they are to the intervention',
    'informants.reachedBy': 'How they were asked',
    priorities: 'Decisions about barriers',
    'priorities.determinant': 'Barrier or facilitator',
    'priorities.decision': 'Decision',
    'priorities.reason': 'Reason',
    nothingToActOn: 'Why there is no barrier to act on',
    evidence: 'Findings',
    'evidence.determinant': 'Barrier or facilitator',
    'evidence.method': 'How you found out',
    'evidence.date': 'Date',
    'evidence.note': 'What you found',
  },
  options: {
    informantKinds: {
      recipient: 'User or family member who gets the intervention',
      representative: 'Representative of the users',
      deliverer: 'Practitioner',
      'mid-level-leader': 'Mid-level leader or clinical lead',
      'senior-leader': 'Senior leader',
      partner: 'Partner outside the service',
      other: 'Other',
    },
    inquiryMethods: {
      interview: 'Interview with one person',
      'group-interview': 'Group interview',
      survey: 'Questionnaire',
      meeting: 'Meeting',
      observation: 'Observation',
      documents: 'Documents',
      statistics: 'Figures from registers',
    },
    barrierDecisions: {
      'act-on': 'Act on it',
      'accept-risk': 'Live with the risk',
      watch: 'Keep an eye on it',
    },
  },
  checks: {
    'domains-rated': 'Each of the five domains has at least one construct that is rated.',
    'informants-heard': 'Practitioners, mid-level leaders and users or their representatives have given ratings.',
    'strong-barriers-weighed': 'It is rated how much each strong barrier matters, and how far it can be changed.',
    'strong-barriers-decided': 'It is decided what to do about each strong barrier.',
    'priorities-settled':
      'Each decision is taken, has a reason where a risk is accepted, and none contradicts another. Something is to be done, or it is said why not.',
  },
  warnings: {
    'strong-barrier-without-evidence': 'A strong barrier has no findings, only ratings.',
    'strong-for-some': 'Some see a strong barrier where others see something that helps. Talk about it before you go on.',
    'decisions-contradict': 'Two decisions about the same thing say different things.',
    'risk-without-reason': 'A risk is accepted without a reason.',
    'priority-not-rated': 'A decision was taken about something that nobody has rated.',
    'role-without-kind': 'A role has given ratings, and it is not said what it is to the intervention.',
    'role-not-heard': 'A role that was to be asked has given no rating.',
    'ratings-without-role': 'Some ratings have no role, and do not count when it is seen who was heard.',
    'lies-ahead': 'The date lies ahead, so this does not count yet.',
  },
  codes: {
    methods: {
      'contextAssessment.completeness': {
        name: 'How much is known',
        explanation: 'Domains rated, groups heard, informants described and strong barriers weighed and decided on, of all these.',
      },
    },
    requiredInformants: {
      deliverer: 'Practitioners',
      'mid-level-leader': 'Mid-level leaders',
      recipient: 'Users or their representatives',
    },
  },
}
