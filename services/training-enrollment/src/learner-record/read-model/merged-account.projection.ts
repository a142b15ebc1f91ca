import { ParticipantMergeReversed, ParticipantsMerged } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { MergedAccount } from './merged-account.entity.js';

type MergeEvent = ParticipantsMerged | ParticipantMergeReversed;

const mergedAccountProjection: Projection<MergeEvent, MergedAccount, EventMeta> = {
  name: 'merged_account',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    ParticipantsMerged:
      ({ data: { absorbedId, survivorId } }) =>
      () => ({ absorbedId, survivorId }),
    ParticipantMergeReversed: () => () => null,
  },
};

/** Whose enrolments belong together, without rewriting what was written about either account (REG-2). */
export const mergedAccount = readModel<MergeEvent, MergedAccount>({
  projection: mergedAccountProjection,
  entity: MergedAccount,
  uses: [ParticipantsMerged, ParticipantMergeReversed],
});
