import { ParticipationOpened } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { counselingCases } from '../counseling-cases.js';
import type { OpenCase } from '../domain/open-case.js';

/** The command that a new participation calls for: the person waits from the moment at which it opened. */
export const toOpenCase = (
  { data: { participationId, participantId, homeCampusId } }: ParticipationOpened,
  { id, recordedAt }: Pick<EventMeta, 'id' | 'recordedAt'>,
  policies: PolicyBook,
): OpenCase => ({
  type: 'OpenCase',
  data: {
    caseId: uuidv5(id, 'counseling-case'),
    participationId,
    participantId,
    campusId: homeCampusId,
    priority: 'NORMAL',
    waitingSince: recordedAt,
    policy: policyOn(policies, civilDateOf(recordedAt)).caseLife,
  },
});

export const onRegistration = ({ policies }: Pick<Tools, 'policies'>): readonly Reaction[] => [
  reaction(ParticipationOpened, 'OpenCase', async (event, meta) => {
    const opening = toOpenCase(event, meta, policies);
    return command(counselingCases, opening.data.caseId, opening);
  }),
];
