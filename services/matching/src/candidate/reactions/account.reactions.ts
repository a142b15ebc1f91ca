import {
  ConsentWithdrawn,
  DuplicateResolved,
  DuplicateSuspected,
  ParticipantErased,
  ParticipantMergeReversed,
  ParticipantsMerged,
  ParticipationExited,
  ParticipationReopened,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { candidates } from '../candidates.js';
import { closeTogether } from '../close-together.js';
import type { HoldCandidacy, ReleaseCandidacy } from '../domain/hold-candidacy.js';
import { mergeTogether } from '../merge-together.js';

interface Review {
  readonly reviewId: string;
  readonly participantIds: readonly string[];
}

/** Both accounts of a review, at once. */
const forBoth = (
  { reviewId, participantIds }: Review,
  type: (HoldCandidacy | ReleaseCandidacy)['type'],
  at: string,
): Commanded => ({
  execute: (streams, options) => {
    const contended = participantIds.map((id) => `${candidates.name}-${id}`);
    return streams.transact({ ...options, contended }, async (transaction) => {
      for (const participantId of participantIds)
        await transaction.execute(candidates, participantId, {
          type,
          data: { participantId, reviewId, at },
        });
    });
  },
});

/** What the end, or the doubt, of an account or a participation means for what is under way with employers. */
export const onAccounts = (): readonly Reaction[] => [
  reaction(ParticipationExited, 'CloseCandidacy', async ({ data }, { recordedAt: at }) => {
    const { participantId, participationId } = data;
    return closeTogether({ participantId, participationId, reasonCode: 'EXITED', at });
  }),
  reaction(ParticipationReopened, 'ReopenCandidacy', async ({ data }, { recordedAt: at }) => {
    const { participantId } = data;
    return command(candidates, participantId, {
      type: 'ReopenCandidacy',
      data: { participantId, after: 'EXITED', at },
    });
  }),
  reaction(ConsentWithdrawn, 'CloseCandidacy', async ({ data }, { recordedAt: at }) => {
    const { participantId, purpose } = data;
    return purpose === 'COLLECT_USE'
      ? closeTogether({ participantId, reasonCode: 'CONSENT_WITHDRAWN', at })
      : null;
  }),
  reaction(ParticipantErased, 'CloseCandidacy', async ({ data }, { recordedAt: at }) =>
    closeTogether({ participantId: data.participantId, reasonCode: 'ERASED', at }),
  ),
  reaction(DuplicateSuspected, 'HoldCandidacy', async ({ data }, { recordedAt }) =>
    forBoth(data, 'HoldCandidacy', recordedAt),
  ),
  // Accounts of one person wait on until they are merged.
  reaction(DuplicateResolved, 'ReleaseCandidacy', async ({ data }, { recordedAt }) =>
    data.decision === 'DIFFERENT' ? forBoth(data, 'ReleaseCandidacy', recordedAt) : null,
  ),
  reaction(ParticipantsMerged, 'MergeCandidates', async ({ data }, { recordedAt: at }) => {
    const { survivorId, absorbedId, reviewId } = data;
    return mergeTogether({ survivorId, absorbedId, reviewId, at });
  }),
  reaction(ParticipantMergeReversed, 'ReopenCandidacy', async ({ data }, { recordedAt: at }) => {
    const { restoredId: participantId } = data;
    return command(candidates, participantId, {
      type: 'ReopenCandidacy',
      data: { participantId, after: 'MERGED', at },
    });
  }),
];
