import {
  BasicEducationCompleted,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentNotCompleted,
  PlacementConfirmed,
  PlacementStarted,
  ReadinessLevelConfirmed,
  ReferralSent,
  TrackRecommended,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { addDays, addMonths, civilDateOf, type CivilDate } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import type { NoteFutureService } from '../domain/note-future-service.js';
import type { ServiceKind } from '../domain/participation.js';
import { participations } from '../participations.js';
import { classEndOf } from '../read-model/class-end.projection.js';

type Needed = Pick<Tools, 'clock' | 'policies' | 'readModels'>;
interface Concerned {
  readonly participantId: string;
}
type Scheduled = Omit<NoteFutureService['data'], 'at'>;

/** The last day before the first check-point, until which a placement that began is watched by nobody else (REG-13). */
export const beforeFirstCheckpoint = (startedOn: CivilDate): CivilDate =>
  addDays(addMonths(startedOn, 1), -1);

const inForce = ({ policies, clock }: Needed) => {
  const at = clock.now();
  return { policy: policyOn(policies, civilDateOf(at)).participation, at };
};

/** Commands about a person's episode that the events of other services call for. */
const commandsOf = (tools: Needed) => ({
  count: ({ participantId }: Concerned, kind: ServiceKind, servedOn: CivilDate): Commanded =>
    command(participations, participantId, {
      type: 'NoteCountedService',
      data: { kind, servedOn, ...inForce(tools) },
    }),
  schedule: ({ participantId }: Concerned, scheduled: Scheduled): Commanded =>
    command(participations, participantId, {
      type: 'NoteFutureService',
      data: { ...scheduled, at: tools.clock.now() },
    }),
  clear: ({ participantId }: Concerned, serviceId: string): Commanded =>
    command(participations, participantId, { type: 'ClearFutureService', data: { serviceId } }),
});

const onTraining = (tools: Needed): readonly Reaction[] => {
  const { count, schedule, clear } = commandsOf(tools);
  return [
    reaction(EnrollmentConfirmed, 'NoteCountedService', async ({ data }, { recordedAt }) =>
      count(data, 'CLASS', civilDateOf(recordedAt)),
    ),
    reaction(EnrollmentConfirmed, 'NoteFutureService', async ({ data }) => {
      const endsOn = await classEndOf(tools.readModels, data.runId);
      const until = addDays(endsOn, inForce(tools).policy.resultDays);
      return schedule(data, { kind: 'CLASS', serviceId: data.enrollmentId, until });
    }),
    reaction(EnrollmentCancelled, 'ClearFutureService', async ({ data }) =>
      clear(data, data.enrollmentId),
    ),
    reaction(EnrollmentCompleted, 'NoteCountedService', async ({ data }) =>
      count(data, 'CLASS', data.completedOn),
    ),
    reaction(EnrollmentCompleted, 'ClearFutureService', async ({ data }) =>
      clear(data, data.enrollmentId),
    ),
    reaction(EnrollmentNotCompleted, 'NoteCountedService', async ({ data }) =>
      count(data, 'CLASS', data.endedOn),
    ),
    reaction(EnrollmentNotCompleted, 'ClearFutureService', async ({ data }) =>
      clear(data, data.enrollmentId),
    ),
    reaction(BasicEducationCompleted, 'NoteCountedService', async ({ data }) =>
      count(data, 'CLASS', data.completedOn),
    ),
  ];
};

const onCounseling = (tools: Needed): readonly Reaction[] => {
  const { count } = commandsOf(tools);
  return [
    reaction(ReadinessLevelConfirmed, 'NoteCountedService', async ({ data }, { recordedAt }) =>
      count(data, 'COUNSELING', civilDateOf(recordedAt)),
    ),
    reaction(TrackRecommended, 'NoteCountedService', async ({ data }, { recordedAt }) =>
      count(data, 'COUNSELING', civilDateOf(recordedAt)),
    ),
  ];
};

const onMatching = (tools: Needed): readonly Reaction[] => {
  const { count, schedule } = commandsOf(tools);
  return [
    reaction(ReferralSent, 'NoteCountedService', async ({ data }) =>
      count(data, 'REFERRAL', civilDateOf(data.sentAt)),
    ),
    reaction(PlacementConfirmed, 'NoteFutureService', async ({ data }) =>
      schedule(data, { kind: 'PLACEMENT', serviceId: data.placementId, until: data.startOn }),
    ),
    reaction(PlacementStarted, 'NoteCountedService', async ({ data }) =>
      count(data, 'PLACEMENT', data.actualStartOn),
    ),
    reaction(PlacementStarted, 'NoteFutureService', async ({ data }) =>
      schedule(data, {
        kind: 'PLACEMENT',
        serviceId: data.placementId,
        until: beforeFirstCheckpoint(data.actualStartOn),
      }),
    ),
  ];
};

/** What other services do for a person counts, and what they have scheduled holds an exit up (REG-12, REG-13). */
export const onOtherServices = (tools: Needed): readonly Reaction[] => [
  ...onCounseling(tools),
  ...onTraining(tools),
  ...onMatching(tools),
];
