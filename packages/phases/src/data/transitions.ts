import type { PhaseId } from '@implementere/model'
import type { PhaseEventType } from '../event.ts'
import type { ElementStatus, Lifecycle } from '../state.ts'

/** What must hold, beside the present state, for a transition to happen. */
export type Guard = 'reason-given' | 'goal-fits-decision' | 'gate-passed'

/** A transition of the lifecycle region. Events that leave the lifecycle as it is have a row too: it says when they are accepted. */
export interface LifecycleTransition {
  readonly to: Lifecycle
  readonly guard: Guard | null
}

/** A transition of the phase region; its target is the key it stands under. */
export interface PhaseTransition {
  readonly guard: Guard | null
}

/** A transition of the region of one core element; all nine have the same. */
export interface ElementTransition {
  readonly to: ElementStatus
  /** Whether a new round of work on the element begins. */
  readonly iteration: 'same' | 'next'
  readonly guard: Guard | null
}

/** Where the phase region stands: nowhere before the implementation begins. */
export type PhaseRegionState = PhaseId | 'none'

/** The three kinds of regions, each as event, then from, then to. What has no row cannot happen. */
export interface Transitions {
  readonly lifecycle: Readonly<Record<PhaseEventType, Readonly<Partial<Record<Lifecycle, LifecycleTransition>>>>>
  readonly phase: Readonly<Record<PhaseRegionEvent, Readonly<Partial<Record<PhaseRegionState, Readonly<Partial<Record<PhaseId, PhaseTransition>>>>>>>>
  readonly element: Readonly<Record<ElementRegionEvent, Readonly<Partial<Record<ElementStatus, ElementTransition>>>>>
}

/** The events that move the phase region. */
export type PhaseRegionEvent = 'implementation.begin' | 'phase.enter' | 'cycle.decide'

/** The events that move a core element's region; `cycle.decide` moves all nine. */
export type ElementRegionEvent = 'element.start' | 'element.complete' | 'element.reopen' | 'element.exclude' | 'cycle.decide'

/**
 * The statechart. The pure step interprets this table, the XState machine and the diagrams are built from it, and nothing else says what can happen.
 *
 * The parallel regions, the circle and the entry in any phase are the model's (its page, and the pages of its phases and of KE9); statuses, gates,
 * pauses and what is refused are ours.
 */
export const TRANSITIONS: Transitions = {
  lifecycle: {
    'implementation.begin': { 'not-started': { to: 'active', guard: null } },
    'implementation.pause': { active: { to: 'paused', guard: 'reason-given' } },
    'implementation.resume': { paused: { to: 'active', guard: 'reason-given' } },
    'implementation.end': { active: { to: 'ended', guard: 'reason-given' }, paused: { to: 'ended', guard: 'reason-given' } },
    'phase.enter': { active: { to: 'active', guard: null } },
    'cycle.decide': { active: { to: 'active', guard: null } },
    'element.start': { active: { to: 'active', guard: null } },
    'element.complete': { active: { to: 'active', guard: null } },
    'element.reopen': { active: { to: 'active', guard: null } },
    'element.exclude': { active: { to: 'active', guard: null } },
  },
  phase: {
    'implementation.begin': {
      none: { prepare: { guard: null }, plan: { guard: null }, implement: { guard: null }, sustain: { guard: null } },
    },
    'phase.enter': {
      prepare: { plan: { guard: 'gate-passed' }, implement: { guard: 'gate-passed' }, sustain: { guard: 'gate-passed' } },
      plan: { prepare: { guard: 'reason-given' }, implement: { guard: 'gate-passed' }, sustain: { guard: 'gate-passed' } },
      implement: { prepare: { guard: 'reason-given' }, plan: { guard: 'reason-given' }, sustain: { guard: 'gate-passed' } },
      sustain: { prepare: { guard: 'reason-given' }, plan: { guard: 'reason-given' }, implement: { guard: 'reason-given' } },
    },
    'cycle.decide': {
      sustain: {
        prepare: { guard: 'goal-fits-decision' },
        plan: { guard: 'goal-fits-decision' },
        implement: { guard: 'goal-fits-decision' },
        sustain: { guard: 'goal-fits-decision' },
      },
    },
  },
  element: {
    'element.start': {
      'not-started': { to: 'in-progress', iteration: 'next', guard: null },
      'to-revisit': { to: 'in-progress', iteration: 'next', guard: null },
    },
    'element.complete': {
      'not-started': { to: 'completed', iteration: 'next', guard: null },
      'in-progress': { to: 'completed', iteration: 'same', guard: null },
      'to-revisit': { to: 'completed', iteration: 'next', guard: null },
    },
    'element.reopen': {
      completed: { to: 'in-progress', iteration: 'next', guard: 'reason-given' },
      'not-applicable': { to: 'in-progress', iteration: 'next', guard: 'reason-given' },
    },
    'element.exclude': {
      'not-started': { to: 'not-applicable', iteration: 'same', guard: 'reason-given' },
      'in-progress': { to: 'not-applicable', iteration: 'same', guard: 'reason-given' },
      'to-revisit': { to: 'not-applicable', iteration: 'same', guard: 'reason-given' },
    },
    'cycle.decide': {
      'in-progress': { to: 'to-revisit', iteration: 'same', guard: null },
      completed: { to: 'to-revisit', iteration: 'same', guard: null },
      'not-applicable': { to: 'to-revisit', iteration: 'same', guard: null },
    },
  },
}
