import {
  DuplicateResolved,
  DuplicateSuspected,
  ParticipantMergeReversed,
  ParticipantsMerged,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import type { Tools } from '@academy/platform';
import { openEnrollmentsOf } from '../../enrollment/end-together.js';
import { openingEach, toSettlePlace } from '../../enrollment/reactions/place-tasks.js';
import type { HoldLearner, LiftHold } from '../domain/hold-learner.js';
import { learnerRecords } from '../learner-records.js';

/** Only the newer account waits: nobody loses a class because somebody else registers with like data (REG-1). */
export const toHoldLearner = ({
  data: { participantId, reviewId, suspectedAt: at },
}: DuplicateSuspected): HoldLearner => ({
  type: 'HoldLearner',
  data: { participantId, reviewId, at },
});

/** Another person goes on; the same person's second account waits to be merged (REG-2). */
export const toLiftHold = ({
  data: { participantId, reviewId, decision, resolvedAt: at },
}: DuplicateResolved): LiftHold | null =>
  decision === 'DIFFERENT' ? { type: 'LiftHold', data: { participantId, reviewId, at } } : null;

/**
 * An account that may be a second one waits while somebody decides (domain.md §6.2). What an absorbed account has of open enrolments
 * stays its own and is shown with the surviving one; the coordinator settles each of them.
 */
export const onDuplicates = ({ streams }: Pick<Tools, 'streams'>): readonly Reaction[] => [
  reaction(DuplicateSuspected, 'HoldLearner', async (event) =>
    command(learnerRecords, event.data.participantId, toHoldLearner(event)),
  ),
  reaction(DuplicateResolved, 'LiftHold', async (event) => {
    const lifting = toLiftHold(event);
    return lifting && command(learnerRecords, event.data.participantId, lifting);
  }),
  reaction(ParticipantMergeReversed, 'LiftHold', async ({ data }) => {
    const { restoredId: participantId, reviewId, reversedAt: at } = data;
    return command(learnerRecords, participantId, {
      type: 'LiftHold',
      data: { participantId, reviewId, at },
    });
  }),
  reaction(
    ParticipantsMerged,
    'OpenTasks',
    async ({ data: { absorbedId, survivorId, mergedAt } }) => {
      const open = await openEnrollmentsOf(streams, absorbedId);
      const settling = open.map((one) => toSettlePlace(one, 'MERGED_ENROLLMENT', mergedAt));
      return openingEach(settling.map((task) => ({ ...task, participantId: survivorId })));
    },
  ),
];
