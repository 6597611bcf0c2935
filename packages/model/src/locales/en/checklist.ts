import type { ChecklistTexts } from '../texts.ts'

/**
 * The checklist's headings and items, translated by us from the Norwegian.
 *
 * Where the Norwegian differs from the English tool (1.2, 1.4, 2.2, 2.5, 4.3 and the title of 6), the Norwegian meaning is kept.
 */
export const checklist: ChecklistTexts = {
  title: 'Quality of implementation',
  components: {
    '1': 'Establish an implementation team',
    '2': 'Supportive climate in the organisation and the local community',
    '3': 'Implementation plan',
    '4': 'Training and practical/technical support',
    '5': 'Collaboration between practitioners and programme developers',
    '6': 'Evaluate how effective the intervention is',
  },
  items: {
    '1.1': 'The team for the implementation in the municipality (steering group)',
    '1.2': 'Identify and hire leaders for the services',
    '1.3': 'Identify and recruit content specialists for each service area',
    '1.4': 'Recruit members for an advisory board (professionals and lay people)',
    '1.5': 'Divide roles and responsibilities for process and delivery',
    '2.1': 'Identify and support champions of the implementation',
    '2.2': 'Communicate the need for the intervention in the service and in the local community',
    '2.3': 'Communicate the benefits of the intervention',
    '2.4': 'Counter resistance to change',
    '2.5': 'Ensure that interventions are well anchored in the organisation and have good administrative support',
    '3.1': 'Make a list of the tasks to be carried out in the implementation',
    '3.2': 'Make a timeline for the implementation tasks',
    '3.3': 'Assign the implementation tasks to different leaders and participants',
    '4.1': 'Clarify the needs for training and for technical and practical assistance (implementation team)',
    '4.2': 'Ensure good working relations with those who are to train and assist',
    '4.3': 'Make sure that those who are to implement know the needs, goals and resources of the organisations and the local community',
    '4.4': 'Work with the practical support system on the implementation',
    '5.1': 'Work with the developers of the intervention or programme on matters that affect the quality of the implementation',
    '5.2': 'Start problem solving when the need arises',
    '6.1': 'Measure the degree of implementation integrity (i.e., adherence, integrity)',
    '6.2': 'Measure the dosage – how much of the intervention was actually delivered',
  },
}
