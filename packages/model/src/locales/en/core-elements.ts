import type { CoreElementTexts } from '../texts.ts'

/** The core elements, translated by us. */
export const coreElements: CoreElementTexts = {
  KE1: {
    name: 'Explore and adapt interventions',
    explanation: 'Find out which intervention answers the need, what it consists of, and what must change for it to fit here.',
    obligations: {
      explore: 'Explore the need and the interventions that could meet it.',
      adapt: 'Adapt the intervention without touching what makes it work.',
    },
    questions: {
      need: 'Which need is the intervention to meet, and how do we know that the need is there?',
      prerequisites: 'What must the staff know and have in place to use the intervention?',
      coreComponents: 'Which core components of the intervention must be left alone?',
      adaptations: 'What must be adapted here, and why?',
      owner: 'Who can advise on the adaptations: the owner of the intervention, or ourselves when it is our own?',
      tryOut: 'How can we try out the adaptations on a small scale?',
    },
  },
  KE2: {
    name: 'Assess the preconditions for the implementation',
    explanation: 'Find out what in and around the service will help or hinder, before anything is started.',
    obligations: {
      assess: 'Assess what is in place and what is lacking, in the service and around it.',
    },
    questions: {
      competence: 'Which skills do the staff have today, and which are lacking?',
      resources: 'Which structures exist, and what do we have of time, money and premises?',
      serviceToday: 'What does the service offer today, and what may have to give way?',
      surroundings: 'What outside the service helps or hinders, such as requirements, funding and partners?',
      readiness: 'How ready are those who are to change their practice, and what are they sceptical about?',
    },
  },
  KE3: {
    name: 'Choose and tailor implementation strategies',
    explanation: 'Choose means that answer the barriers found, and gather them in a plan that reaches beyond the start.',
    obligations: {
      choose: 'Choose strategies that each answer a barrier.',
      tailor: 'Tailor the strategies to the place and to those who are to use them.',
    },
    questions: {
      hindrances: 'Which barriers must the strategies remove or reduce?',
      fit: 'Why do we believe that these strategies will work here?',
      training: 'Does the training have room for practice, feedback and supervision, or only for information?',
      tasks: 'Who does what, and when is it due?',
      sustainment: 'What does the plan say about new staff, capacity, supervision and materials after the start?',
    },
  },
  KE4: {
    name: 'Secure the necessary anchoring and implementation leadership',
    explanation: 'See to it that the work is wanted and supported at every level, and that someone has the mandate and the time to lead it.',
    obligations: {
      anchor: 'Anchor the work with everyone who must stand behind it.',
      lead: 'Give someone the task, the mandate and the time to lead the implementation.',
    },
    questions: {
      levels:
        'At which levels must the work be anchored, from users and practitioners to management, municipality and the owner of the intervention?',
      involvement: 'Who is to take part, who is to be consulted, and who is to be informed?',
      leadership: 'Who leads the implementation day to day, and do they have the mandate and the time?',
      team: 'Does the team have the skills it needs, and are the roles clear?',
      resistance: 'Who can slow or stop the work, and what do they need?',
    },
  },
  KE5: {
    name: 'Plan the monitoring of implementation quality and usefulness',
    explanation: 'Decide beforehand what to measure, who does it, and who is told the result.',
    obligations: {
      quality: 'Plan how to follow the quality of the implementation.',
      usefulness: 'Plan how to follow the usefulness to users and to the service.',
    },
    questions: {
      asPlanned: 'How will we see whether the intervention is carried out as intended?',
      results: 'How will we see whether it leads to the results we want?',
      system: 'Do we have a system that tells us so, and can we make one if we do not?',
      targetGroup: 'How will we see that those who are trained use the intervention, and with the right target group?',
      feedback: 'Who gets the results, how often, and what are they to use them for?',
      baseline: 'What do we know about the situation before we begin?',
    },
  },
  KE6: {
    name: 'Carry out the implementation strategies and monitor according to the plan',
    explanation: 'Do what the plan says, when it says so, and collect what is to tell how it goes.',
    obligations: {
      execute: 'Put the strategies into practice.',
      monitor: 'Collect information as the plan says.',
    },
    questions: {
      onTime: 'Are the tasks done and coordinated in time?',
      roles: 'Does everyone know their role?',
      keyPeople: 'Are the key people taking part as we planned?',
      delivery: 'Does the target group get the intervention in the amount and with the quality we planned?',
      data: 'Is the information coming in, and what is missing?',
    },
  },
  KE7: {
    name: 'Make continuous assessments and necessary adjustments along the way',
    explanation: 'Read what is collected, find causes and change what must change, without losing what makes the intervention work.',
    obligations: {
      assess: 'Assess at regular intervals what the information says.',
      adjust: 'Adjust when something is not going as it should.',
    },
    questions: {
      findings: 'What does the information show, and what is merely chance variation?',
      causes: 'What is the cause: the intervention, the implementation or something outside?',
      coreKept: 'Does the adjustment leave the core components alone?',
      smallTest: 'How do we try the adjustment on a small scale and see whether it helped?',
      reopen: 'Do we have to return to an earlier core element?',
    },
  },
  KE8: {
    name: 'Evaluate and adjust to ensure sustainability',
    explanation: 'Take stock of delivery, results and use of resources, and put right what threatens the intervention in the long run.',
    obligations: {
      evaluate: 'Evaluate how it went and what it led to.',
      adjust: 'Put right what it takes for the intervention to last.',
    },
    questions: {
      goals: 'Did we reach the goals, for the implementation and for those the intervention is meant for?',
      explanation: 'If results are lacking: did the intervention not work, or was it not carried out?',
      worth: 'What do users and practitioners say, and is the usefulness in proportion to the resources?',
      threats: 'What may make the intervention fade, and what do we do about it?',
      lessons: 'What have we learnt that others, or we ourselves next time, ought to know?',
    },
  },
  KE9: {
    name: 'Secure routines and systems for continuation',
    explanation: 'Decide what happens next, and give every routine and system an owner, so that the intervention does not hang on single persons.',
    obligations: {
      routines: 'Put routines in place that live on when people leave.',
      systems: 'Put systems in place that carry the intervention: training, supervision, follow-up, funding.',
    },
    questions: {
      decision: 'Is the intervention to have a new limited period, change its scope or target group, become permanent practice or end?',
      newGoal: 'What is the goal of the next round, and when do we look at it again?',
      owners: 'Who owns each routine: training of new staff, supervision, follow-up and materials?',
      resources: 'Are funding and staffing secured, and is the team rightly composed?',
      nextRound: 'Which core elements must we go through again?',
    },
  },
}
