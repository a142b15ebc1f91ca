import type { Commanded } from '@academy/event-bus';
import { civilDateOf, type CivilDate } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import type { NoteFutureService } from '../domain/note-future-service.js';
import type { NoteNoShow } from '../domain/note-no-show.js';
import type { ExitReason, ServiceKind } from '../domain/participation.js';
import { aboutEpisodeOf } from '../hold-together.js';

export type Needed = Pick<Tools, 'clock' | 'policies' | 'readModels'>;
interface Concerned {
  readonly participantId: string;
}
type Scheduled = Omit<NoteFutureService['data'], 'at'>;
type Missed = Pick<NoteNoShow['data'], 'appointmentId' | 'missedOn' | 'inARow'>;

/** The rules about episodes at this moment. */
export const inForce = ({ policies, clock }: Needed) => {
  const at = clock.now();
  return { policy: policyOn(policies, civilDateOf(at)).participation, at };
};

/** Commands about a person's episode that the events of other services call for. */
export const commandsOf = (tools: Needed) => ({
  count: ({ participantId }: Concerned, kind: ServiceKind, servedOn: CivilDate): Commanded =>
    aboutEpisodeOf(participantId, {
      type: 'NoteCountedService',
      data: { kind, servedOn, ...inForce(tools) },
    }),
  schedule: ({ participantId }: Concerned, scheduled: Scheduled): Commanded =>
    aboutEpisodeOf(participantId, {
      type: 'NoteFutureService',
      data: { ...scheduled, at: tools.clock.now() },
    }),
  reschedule: ({ participantId }: Concerned, scheduled: Scheduled): Commanded =>
    aboutEpisodeOf(participantId, {
      type: 'MoveFutureService',
      data: { ...scheduled, at: tools.clock.now() },
    }),
  clear: ({ participantId }: Concerned, serviceId: string): Commanded =>
    aboutEpisodeOf(participantId, { type: 'ClearFutureService', data: { serviceId } }),
  miss: ({ participantId }: Concerned, missed: Missed): Commanded => {
    const at = tools.clock.now();
    const policy = policyOn(tools.policies, civilDateOf(at)).noShows;
    const data = { ...missed, policy, at };
    return aboutEpisodeOf(participantId, { type: 'NoteNoShow', data });
  },
  suggestExit: ({ participantId }: Concerned, reasonCode: ExitReason): Commanded =>
    aboutEpisodeOf(participantId, {
      type: 'SuggestExit',
      data: { reasonCode, ...inForce(tools) },
    }),
});
