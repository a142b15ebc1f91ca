import { ConsentWithdrawn, ParticipantErased, ParticipationExited } from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import { aftercareCases } from '../aftercare-cases.js';
import type { AftercareCommand } from '../domain/aftercare-case.decider.js';
import { AftercareCards } from '../read-model/aftercare-cards.queries.js';

/** The command that the withdrawal of a consent calls for; `null` for a consent that contact does not rest on. */
export const toStopContact = ({ data }: ConsentWithdrawn): AftercareCommand | null =>
  data.purpose === 'COLLECT_USE'
    ? { type: 'StopContact', data: { reasonCode: 'CONSENT_WITHDRAWN', at: data.effectiveAt } }
    : null;

/** Exits after which nobody is there to be asked; after any other one people are asked on, as they agreed to. */
const nobodyToAsk: ReadonlySet<ParticipationExited['data']['exitReason']> = new Set([
  'WITHDREW',
  'DECEASED',
]);

/** The command that the end of a participation calls for; `null` where after-care goes on without it. */
export const toEndCase = (
  { data: { exitReason } }: ParticipationExited,
  { recordedAt: at }: Pick<EventMeta, 'recordedAt'>,
): AftercareCommand | null =>
  nobodyToAsk.has(exitReason)
    ? { type: 'CloseAftercare', data: { reasonCode: 'WITHDREW', at } }
    : null;

const together = (asked: AftercareCommand, cases: readonly string[]): Commanded | null =>
  cases.length === 0
    ? null
    : {
        execute: (streams, options) =>
          streams.transact(options, async (transaction) => {
            for (const aftercareId of cases)
              await transaction.execute(aftercareCases, aftercareId, asked);
          }),
      };

/**
 * Whoever takes the consent to the use of their data back, withdraws, or has it erased is called no more; that they were placed, and
 * what documents say of it, stays (AFT-17, S-11).
 */
export const onRegistration = ({
  readModels,
  consistency,
  store,
}: Pick<Tools, 'readModels' | 'consistency' | 'store'>): readonly Reaction[] => {
  const cards = new AftercareCards(readModels);
  const ofAll = async (participantId: string, asked: AftercareCommand | null) => {
    if (asked === null) return null;
    // A case that was opened just now must be known here, or its person would be called on.
    await consistency.atLeast(`aftercare:${await store.head()}`);
    return together(asked, await cards.casesOf(participantId));
  };
  return [
    reaction(ConsentWithdrawn, 'StopContact', (event) =>
      ofAll(event.data.participantId, toStopContact(event)),
    ),
    reaction(ParticipationExited, 'CloseAftercare', (event, meta) =>
      ofAll(event.data.participantId, toEndCase(event, meta)),
    ),
    reaction(ParticipantErased, 'CloseAftercare', ({ data }) =>
      ofAll(data.participantId, {
        type: 'CloseAftercare',
        data: { reasonCode: 'WITHDREW', at: data.keyDestroyedAt },
      }),
    ),
  ];
};
