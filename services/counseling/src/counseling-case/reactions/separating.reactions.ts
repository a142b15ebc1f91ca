import { ParticipantMergeReversed } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { agendas } from '../../agenda/agendas.js';
import { policyOn } from '../../policies.js';
import { goOnAsSurvivor } from '../go-on-as-survivor.js';
import { CaseCards } from '../read-model/case-cards.queries.js';
import { toCancelAll } from './leaving.reactions.js';

/**
 * Two accounts turn out to be two people after all: the case that came with the absorbed one goes back with its participation and its
 * consultant (REG-2, S-12), and what was booked in it is off. A case that the other one had of their own stays with them.
 */
export const onSeparation = ({
  policies,
  readModels,
}: Pick<Tools, 'policies' | 'readModels'>): readonly Reaction[] => {
  const cards = new CaseCards(readModels);
  const thatCame = async ({ survivorId, restoredId }: ParticipantMergeReversed['data']) => {
    const former = await cards.latestOf(restoredId);
    if (former?.status !== 'CLOSED') return undefined;
    const open = await cards.openOf({ participationId: former.participationId });
    return open.find(({ participantId }) => participantId === survivorId);
  };
  return [
    reaction(ParticipantMergeReversed, 'CancelAppointments', async ({ data }, meta) => {
      if ((await thatCame(data)) === undefined) return null;
      const cancelling = toCancelAll('MERGE_REVERSED', meta, policies);
      return command(agendas, data.survivorId, cancelling);
    }),
    reaction(ParticipantMergeReversed, 'MoveCase', async ({ data }, { recordedAt: at }) => {
      const moved = await thatCame(data);
      if (moved === undefined) return null;
      const { participationId } = moved;
      const going = { absorbed: moved, survivorId: data.restoredId, participationId, at };
      const policy = policyOn(policies, civilDateOf(at));
      return {
        execute: (streams, options) =>
          goOnAsSurvivor(streams, { ...going, hasCase: false }, policy, options),
      };
    }),
  ];
};
