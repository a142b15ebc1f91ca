import { DataSubjectRequestReceived, DataSubjectRequestRefused } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { candidates } from '../candidates.js';
import { refuseTogether } from '../refuse-together.js';

/**
 * A person may refuse decisions of machines (PIPA 37-2): from the moment on which they ask, and until their request is turned down
 * (MAT-9).
 */
export const onDataRequests = (): readonly Reaction[] => [
  reaction(DataSubjectRequestReceived, 'RefuseAutomation', async ({ data }, meta) => {
    const { participantId, requestId, kind } = data;
    if (kind !== 'REFUSE_AUTOMATED') return null;
    return refuseTogether({ participantId, requestId, at: meta.recordedAt }, meta.id);
  }),
  reaction(DataSubjectRequestRefused, 'AllowAutomation', async ({ data }, { recordedAt }) => {
    const { participantId, requestId } = data;
    return command(candidates, participantId, {
      type: 'AllowAutomation',
      data: { participantId, requestId, at: recordedAt },
    });
  }),
];
