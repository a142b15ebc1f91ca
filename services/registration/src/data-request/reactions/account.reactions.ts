import {
  ConsentWithdrawn,
  DataSubjectRequestOverdue,
  ErasureApproved,
  RegistrationDraftExpired,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type ExecuteOptions, type Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { tasks, type PolicyBook, type Tools } from '@academy/platform';
import { participants } from '../../participant/participants.js';
import { policyOn } from '../../policies.js';
import { dataRequests } from '../data-requests.js';
import { erase, orderOf, type Order } from '../erase.js';

type Needed = Pick<Tools, 'clock' | 'policies' | 'keyRing' | 'documents'>;

const SERVICE = 'registration';

/** Suspends the account and begins the erasure, both or neither; twice is once (S-11). */
export const stopTogether = (
  streams: Streams,
  { participantId, at, requestId }: { participantId: string; at: string; requestId: string },
  policies: PolicyBook,
  options: ExecuteOptions,
) =>
  streams.transact(options, async (transaction) => {
    await transaction.execute(participants, participantId, {
      type: 'SuspendParticipant',
      data: { participantId, reasonCode: 'CONSENT_WITHDRAWN', suspendedBy: SERVICE, at },
    });
    const policy = policyOn(policies, civilDateOf(at)).dataRequests;
    await transaction.execute(dataRequests, requestId, {
      type: 'FileDataRequest',
      data: { requestId, participantId, kind: 'ERASE', filedBy: SERVICE, policy, at },
    });
  });

/** What a draft that expired is erased by (T-02): nobody's decision, a rule. */
export const draftOrder = ({
  participantId,
  expiredAt: at,
}: RegistrationDraftExpired['data']): Order => ({
  participantId,
  approvedBy: 'timer:draft',
  legalBasis: 'DRAFT_EXPIRED',
  retainedCategories: [],
  at,
});

/** What becomes of an account whose data somebody no longer wants us to have, or for too long. */
export const onAccountEvents = ({ clock, policies, ...tools }: Needed): readonly Reaction[] => [
  reaction(ConsentWithdrawn, 'StopFlows', ({ data: { participantId, purpose } }, { id }) => {
    if (purpose !== 'COLLECT_USE') return Promise.resolve(null);
    const stop = { participantId, at: clock.now(), requestId: uuidv5(id, 'data-request') };
    return Promise.resolve({
      execute: (streams, options) => stopTogether(streams, stop, policies, options),
    });
  }),
  // The edge that took the approval has mostly done it; this finishes what it could not.
  reaction(ErasureApproved, 'Erase', ({ data }) =>
    Promise.resolve({ execute: (streams) => erase({ ...tools, streams }, orderOf(data)) }),
  ),
  reaction(RegistrationDraftExpired, 'Erase', ({ data }) =>
    Promise.resolve({ execute: (streams) => erase({ ...tools, streams }, draftOrder(data)) }),
  ),
  reaction(
    DataSubjectRequestOverdue,
    'OpenTask',
    ({ data: { participantId, requestId } }, { id }) => {
      const taskId = uuidv5(id, 'DATA_REQUEST_OVERDUE');
      return Promise.resolve(
        command(tasks, taskId, {
          type: 'OpenTask',
          data: {
            taskId,
            participantId,
            kind: 'DATA_REQUEST_OVERDUE',
            owner: 'DPO',
            dueOn: civilDateOf(clock.now()),
            refId: requestId,
          },
        }),
      );
    },
  ),
];
