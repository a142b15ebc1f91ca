import type { ErasureApproved } from '@academy/contracts';
import { uuidv5, type Executed, type ExecuteOptions, type Streams } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import type { DocumentStore, KeyRing } from '@academy/privacy';
import { livingAccount } from '../participant/domain/participant.js';
import { participants } from '../participant/participants.js';
import { holdsOn } from '../retention-hold/domain/retention-holds.js';
import { retentionHolds } from '../retention-hold/retention-holds.js';
import { dataRequests } from './data-requests.js';
import type { ApproveErasure } from './domain/approve-erasure.js';
import { knownRequest } from './domain/data-request.js';
import type { ProposeErasure } from './domain/propose-erasure.js';

type WithoutHolds<T extends { data: object }> = Omit<T['data'], 'holds'>;

/** What destroys the data of a person. */
export interface Shredder {
  readonly streams: Streams;
  readonly keyRing: KeyRing;
  readonly documents: DocumentStore;
}

export type Asked =
  | { readonly type: 'ProposeErasure'; readonly data: WithoutHolds<ProposeErasure> }
  | { readonly type: 'ApproveErasure'; readonly data: WithoutHolds<ApproveErasure> };

/**
 * Proposes or approves an erasure while no hold stands and the account is one: all three are looked at together (REG-18).
 * Rejects what the command, `livingAccount` and `knownRequest` reject.
 */
export const underHolds = (
  streams: Streams,
  requestId: string,
  { type, data }: Asked,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const state = knownRequest(await transaction.load(dataRequests, requestId));
    const { participantId } = state.request;
    livingAccount(await transaction.load(participants, participantId));
    const held = await transaction.load(retentionHolds, participantId);
    const holds = holdsOn(held, civilDateOf(data.at));
    const command =
      type === 'ProposeErasure'
        ? ({ type, data: { ...data, holds } } as const)
        : ({ type, data: { ...data, holds } } as const);
    await transaction.execute(dataRequests, requestId, command);
  });

/** Why and by whose order a key is destroyed. */
export interface Order {
  readonly participantId: string;
  readonly approvedBy: string;
  readonly legalBasis: string;
  readonly retainedCategories: readonly string[];
  readonly requestId?: string;
  readonly at: string;
}

/**
 * Destroys the key before the documents: whatever happens in between, nothing can be read any more. The accounts that were
 * absorbed go with the account. May be repeated at any point; the record is written once.
 */
export const erase = async (
  { streams, keyRing, documents }: Shredder,
  { participantId: id, at, retainedCategories, requestId, ...order }: Order,
): Promise<Executed> => {
  const { state } = await streams.load(participants, id);
  if (state.status === 'unknown') throw new Rejection('RegistrationNotStarted');
  const ids = [id, ...state.absorbed.map(({ absorbedId }) => absorbedId)];
  const destroyed = new Map<string, string>();
  for (const subject of ids) {
    const { destroyedAt } = await keyRing.destroy(subject, { ...order, at });
    await documents.deleteAll(subject);
    destroyed.set(subject, new Date(destroyedAt).toISOString());
  }
  return streams.transact({ commandId: uuidv5(requestId ?? id, 'erase') }, async (transaction) => {
    for (const [participantId, keyDestroyedAt] of destroyed)
      await transaction.execute(participants, participantId, {
        type: 'RecordErasure',
        data: {
          ...{ participantId, keyDestroyedAt, ...order },
          retainedCategories: [...retainedCategories],
          ...(requestId === undefined ? {} : { requestId }),
        },
      });
    if (requestId === undefined) return;
    const { approvedBy: answeredBy, legalBasis } = order;
    const answer = {
      outcome: 'FULFILLED',
      resultCode: 'ERASED',
      legalBasis,
      answeredBy,
      at,
    } as const;
    await transaction.execute(dataRequests, requestId, { type: 'AnswerDataRequest', data: answer });
  });
};

/** The order that an approval is. */
export const orderOf = ({
  approvedAt,
  proposedBy: _,
  ...approved
}: ErasureApproved['data']): Order => ({
  ...approved,
  at: approvedAt,
});
