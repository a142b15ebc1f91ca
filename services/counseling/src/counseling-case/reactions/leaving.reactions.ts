import {
  HomeCampusChanged,
  ParticipantErased,
  ParticipantsMerged,
  ParticipationExited,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import { agendas } from '../../agenda/agendas.js';
import type { CancelAppointments } from '../../agenda/domain/cancel-appointment.js';
import { policyOn } from '../../policies.js';
import { closeTogether } from '../close-together.js';
import { counselingCases } from '../counseling-cases.js';
import { goOnAsSurvivor } from '../go-on-as-survivor.js';
import type { CaseCard } from '../read-model/case-card.entity.js';
import { CaseCards } from '../read-model/case-cards.queries.js';
import { openTask, several, workOn } from './work.js';

/** Whatever somebody has before them is off, for they left. */
export const toCancelAll = (
  reasonCode: string,
  { recordedAt: at }: Pick<EventMeta, 'recordedAt'>,
  policies: PolicyBook,
): CancelAppointments => ({
  type: 'CancelAppointments',
  data: {
    ...{ cancelledBy: 'SYSTEM', reasonCode, at },
    policy: policyOn(policies, civilDateOf(at)).appointment,
  },
});

const closing = (caseId: string, reasonCode: string, at: string): Commanded => ({
  execute: (streams, options) => closeTogether(streams, { caseId, reasonCode, at }, options),
});

/** Who leaves has no case and no appointment any more; who moves or turns out to be somebody we know goes on there (§6.2). */
export const onLeaving = ({
  policies,
  readModels,
}: Pick<Tools, 'policies' | 'readModels'>): readonly Reaction[] => {
  const cards = new CaseCards(readModels);
  const cancelAll = (participantId: string, reasonCode: string, meta: EventMeta) =>
    Promise.resolve(command(agendas, participantId, toCancelAll(reasonCode, meta, policies)));
  const close = (open: readonly CaseCard[], reasonCode: string, { recordedAt }: EventMeta) =>
    several(open.map(({ caseId }) => [caseId, closing(caseId, reasonCode, recordedAt)]));
  return [
    reaction(ParticipationExited, 'CancelAppointments', ({ data }, meta) =>
      cancelAll(data.participantId, 'EXITED', meta),
    ),
    reaction(ParticipationExited, 'CloseCases', async ({ data }, meta) => {
      // It opened before it ended: a case that is not there has not arrived.
      await cards.caseOf(data.participantId);
      const { participationId } = data;
      return close(await cards.openOf({ participationId }), 'EXITED', meta);
    }),
    reaction(ParticipantErased, 'CancelAppointments', ({ data }, meta) =>
      cancelAll(data.participantId, 'ERASED', meta),
    ),
    reaction(ParticipantErased, 'CloseCases', async ({ data: { participantId } }, meta) =>
      close(await cards.openOf({ participantId }), 'ERASED', meta),
    ),
    reaction(ParticipantsMerged, 'CancelAppointments', ({ data }, meta) =>
      cancelAll(data.absorbedId, 'MERGED', meta),
    ),
    reaction(ParticipantsMerged, 'MoveCase', async ({ data }, { recordedAt: at }) => {
      const [absorbed] = await cards.openOf({ participantId: data.absorbedId });
      if (absorbed === undefined) return null;
      const [theirs] = await cards.openOf({ participantId: data.survivorId });
      const participationId = data.openParticipationId ?? absorbed.participationId;
      const going = { absorbed, survivorId: data.survivorId, participationId, at };
      const hasCase = theirs !== undefined;
      const policy = policyOn(policies, civilDateOf(at));
      return {
        execute: (streams, options) =>
          goOnAsSurvivor(streams, { ...going, hasCase }, policy, options),
      };
    }),
    reaction(ParticipantsMerged, 'OpenTask', async ({ data }, meta) => {
      const [theirs] = await cards.openOf({ participantId: data.survivorId });
      const former = await cards.latestOf(data.absorbedId);
      if (theirs === undefined || former === null) return null;
      return openTask({ kind: 'READ_FORMER_CASE', ...workOn(theirs) }, meta, policies);
    }),
    reaction(HomeCampusChanged, 'MoveCase', async ({ data }) => {
      const { caseId } = await cards.caseOf(data.participantId);
      const { to: toCampusId, reasonCode } = data;
      return command(counselingCases, caseId, {
        type: 'MoveCase',
        data: { toCampusId, reasonCode },
      });
    }),
  ];
};
