import { RoomBookingRefused, RoomReleased } from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import { CourseCards } from '../../course/read-model/course-cards.queries.js';
import { classRuns } from '../class-runs.js';
import { ClassRunCards } from '../read-model/class-run-cards.queries.js';

type Needed = Pick<Tools, 'readModels' | 'consistency' | 'store'>;

/** Why a campus itself gives a room back that a session needs no longer, or has again in the next moment. */
const FOLLOWING_US: readonly string[] = ['SESSION_MOVED', 'RUN_POSTPONED', 'RUN_CANCELLED'];

/** Whether a room was given back because its run said so; the same word from a person may mean another thing. */
const followsUs = ({ data: { reason } }: RoomReleased, { meta: { actor } }: EventMeta): boolean =>
  actor.type === 'SYSTEM' && FOLLOWING_US.includes(reason);

/**
 * No session stands in a room that its campus refused, or gave to nobody (CAM-5, CAM-6): it is on the list of what must be moved,
 * as one is whose campus is closed (S-6).
 */
export const onLostRooms = ({ readModels, consistency, store }: Needed): readonly Reaction[] => {
  const cards = new ClassRunCards(readModels, new CourseCards(readModels));
  const note = async (
    { data: { refId: sessionId, purpose, roomId, startsAt } }: RoomBookingRefused | RoomReleased,
    reason: string,
    { id: causeId, recordedAt: at }: EventMeta,
  ): Promise<Commanded | null> => {
    if (purpose !== 'SESSION') return null;
    // A refusal may come back before the run that asked for the room is shown here.
    await consistency.atLeast(`training-enrollment:${await store.head()}`);
    const runId = await cards.ofSession(sessionId);
    if (runId === undefined) return null;
    const data = { causeId, reason, sessionId, roomId, startsAt, at };
    return command(classRuns, runId, { type: 'NoteLostRoom', data });
  };
  return [
    reaction(RoomBookingRefused, 'NoteLostRoom', (event, meta) =>
      note(event, event.data.reasonCode, meta),
    ),
    reaction(RoomReleased, 'NoteLostRoom', async (event, meta) =>
      followsUs(event, meta) ? null : note(event, event.data.reason, meta),
    ),
  ];
};
