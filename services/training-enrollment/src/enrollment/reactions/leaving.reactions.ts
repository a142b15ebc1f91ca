import {
  ConsentWithdrawn,
  ParticipantErased,
  ParticipationExited,
  type EnrollmentWithdrawn,
} from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import { endingEach, hasBegun, openEnrollmentsOf } from '../end-together.js';
import { openingEach, toSettlePlace } from './place-tasks.js';

type Needed = Pick<Tools, 'streams' | 'policies'>;

/** Why a class that has begun is left when the consent to any use of personal data is gone. */
const LEAVING: EnrollmentWithdrawn['data']['reasonCode'] = 'OTHER';

/**
 * Somebody who leaves the programme gives their seats and places in wait lists to others at once (S-11). Without a consent, or after
 * an erasure, a class that has begun is left as well; when a participation ends, which may be taken back, somebody decides about it.
 */
export const onLeaving = ({ streams, policies }: Needed): readonly Reaction[] => {
  const stop = async (
    participantId: string,
    reasonCode: string,
    { recordedAt: at }: Pick<EventMeta, 'recordedAt'>,
  ) => {
    const open = await openEnrollmentsOf(streams, participantId);
    return endingEach(open, { by: 'SYSTEM', reasonCode, leaving: LEAVING, at, policies });
  };
  return [
    reaction(ConsentWithdrawn, 'EndEnrollments', async ({ data }, meta) =>
      data.purpose === 'COLLECT_USE' ? stop(data.participantId, 'CONSENT_WITHDRAWN', meta) : null,
    ),
    reaction(ParticipantErased, 'EndEnrollments', ({ data }, meta) =>
      stop(data.participantId, 'PERSONAL_DATA_ERASED', meta),
    ),
    reaction(ParticipationExited, 'EndEnrollments', async ({ data }, { recordedAt: at }) => {
      const ofEpisode = (await openEnrollmentsOf(streams, data.participantId)).filter(
        ({ enrollment }) => enrollment.participationId === data.participationId,
      );
      const ahead = ofEpisode.filter((one) => !hasBegun(one, at));
      const reasonCode = 'PARTICIPATION_EXITED';
      return endingEach(ahead, { by: 'SYSTEM', reasonCode, leaving: LEAVING, at, policies });
    }),
    reaction(ParticipationExited, 'OpenTasks', async ({ data }, { recordedAt: at }) => {
      const open = await openEnrollmentsOf(streams, data.participantId);
      return openingEach(
        open
          .filter(
            (one) => one.enrollment.participationId === data.participationId && hasBegun(one, at),
          )
          .map((one) => toSettlePlace(one, 'EXITED_DURING_CLASS', at)),
      );
    }),
  ];
};
