import type { HomeCampusChanged } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import { running, type Participation } from './participation.js';

export type ChangeHomeCampus = Message<
  'ChangeHomeCampus',
  Pick<HomeCampusChanged['data'], 'to' | 'campusBasis' | 'reasonCode'>
>;

/** Gives an episode to another campus. Rejects `ParticipationNotOpen`. */
export const changeHomeCampus = (
  { data: { to, campusBasis, reasonCode } }: ChangeHomeCampus,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const { participationId, participantId, homeCampusId: from } = running(participation);
  if (from === to) return [];
  return [
    {
      type: 'HomeCampusChanged',
      data: { participationId, participantId, from, to, campusBasis, reasonCode },
    },
  ];
};
