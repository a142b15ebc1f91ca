import { PlacementStarted } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { aftercareCases } from '../aftercare-cases.js';
import type { OpenAftercare } from '../domain/open-aftercare.js';
import { isFollowed } from '../domain/schedule.js';

/**
 * The command that a started placement calls for, or `null` when its programme is not followed. The rules are those of the day on
 * which the start was recorded, which may be long after it.
 */
export const toOpenAftercare = (
  { data }: PlacementStarted,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
  policies: PolicyBook,
): OpenAftercare | null => {
  const { aftercare: policy } = policyOn(policies, civilDateOf(recordedAt));
  const { placementId, participantId, employerId, programType, actualStartOn } = data;
  if (!isFollowed(programType, policy)) return null;
  return {
    type: 'OpenAftercare',
    data: { placementId, participantId, employerId, programType, actualStartOn, policy },
  };
};

export const onMatching = ({ policies }: Pick<Tools, 'policies'>): readonly Reaction[] => [
  reaction(PlacementStarted, 'OpenAftercare', async (event, meta) => {
    const opening = toOpenAftercare(event, meta, policies);
    return opening && command(aftercareCases, opening.data.placementId, opening);
  }),
];
