import type { Decider } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import { openParticipation, type OpenParticipation } from './open-participation.js';
import { evolve, initialState, type Participation } from './participation.js';

export type ParticipationCommand = OpenParticipation;

/** The episodes of one person. */
export const participationDecider: Decider<
  ParticipationCommand,
  Participation,
  ParticipationEvent
> = { initialState, decide: openParticipation, evolve };
