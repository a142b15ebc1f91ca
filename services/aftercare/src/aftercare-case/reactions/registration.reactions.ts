import { ConsentWithdrawn } from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { Tools } from '@academy/platform';
import { aftercareCases } from '../aftercare-cases.js';
import type { StopContact } from '../domain/stop-contact.js';
import { AftercareCards } from '../read-model/aftercare-cards.queries.js';

/** The command that the withdrawal of a consent calls for; `null` for a consent that contact does not rest on. */
export const toStopContact = ({ data }: ConsentWithdrawn): StopContact | null =>
  data.purpose === 'COLLECT_USE'
    ? { type: 'StopContact', data: { reasonCode: 'CONSENT_WITHDRAWN', at: data.effectiveAt } }
    : null;

const stopping = (stop: StopContact, cases: readonly string[]): Commanded | null =>
  cases.length === 0
    ? null
    : {
        execute: (streams, options) =>
          streams.transact(options, async (transaction) => {
            for (const aftercareId of cases)
              await transaction.execute(aftercareCases, aftercareId, stop);
          }),
      };

/** Whoever takes the consent to the use of their data back is called no more (AFT-17). */
export const onRegistration = ({ readModels }: Pick<Tools, 'readModels'>): readonly Reaction[] => [
  reaction(ConsentWithdrawn, 'StopContact', async (event) => {
    const stop = toStopContact(event);
    const { participantId } = event.data;
    return stop && stopping(stop, await new AftercareCards(readModels).casesOf(participantId));
  }),
];
