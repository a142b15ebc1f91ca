import { civilDateOf, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import type { Participation } from './participation.js';
import { proposeExit, type ProposeExit } from './propose-exit.js';

/** A machine proposes an exit, for what it was told; a person confirms it or objects. */
export type SuggestExit = Message<'SuggestExit', ProposeExit['data']>;

const isHeld = (participation: Participation, { reasonCode, at }: SuggestExit['data']): boolean => {
  if (participation.status !== 'open' && participation.status !== 'paused') return true;
  if (participation.status === 'paused' && reasonCode === 'NO_CONTACT') return true;
  return Object.values(participation.scheduled).some((until) => until >= civilDateOf(at));
};

/**
 * Proposes an exit that nobody asked for: not while something lies ahead of the person (REG-13), nor for silence during a pause,
 * nor beside a proposal that somebody is already to decide.
 */
export const suggestExit = (
  { data }: SuggestExit,
  participation: Participation,
): readonly ParticipationEvent[] =>
  isHeld(participation, data) ? [] : proposeExit({ type: 'ProposeExit', data }, participation);
