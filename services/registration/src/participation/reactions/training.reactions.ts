import {
  AttendanceMarked,
  BasicEducationCompleted,
  EarlyEmploymentRecognized,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentDismissed,
  EnrollmentNotCompleted,
  EnrollmentTimesChanged,
  EnrollmentTransferred,
  EnrollmentWithdrawn,
} from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import { addDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { classEndOf } from '../read-model/class-end.projection.js';
import { commandsOf, inForce, type Needed } from './commands.js';

type Ended = Readonly<Pick<EnrollmentCompleted['data'], 'participantId' | 'enrollmentId'>>;
type Status = AttendanceMarked['data']['status'];

/** Marks of somebody who was there, at least for a while; leave and official leave are none (REG-12). */
const present: readonly Status[] = ['PRESENT', 'LATE', 'EARLY_LEAVE', 'OUTING', 'PARTIAL'];

const onSeats = (tools: Needed): readonly Reaction[] => {
  const { count, schedule, reschedule, clear } = commandsOf(tools);
  const over = async ({ data }: { readonly data: Ended }) => clear(data, data.enrollmentId);
  const seat = ({ enrollmentId: serviceId }: Ended, endsOn: CivilDate) => {
    const until = addDays(endsOn, inForce(tools).policy.resultDays);
    return { kind: 'CLASS', serviceId, until } as const;
  };
  return [
    reaction(EnrollmentConfirmed, 'NoteCountedService', async ({ data }, { recordedAt }) =>
      count(data, 'CLASS', civilDateOf(recordedAt)),
    ),
    reaction(EnrollmentConfirmed, 'NoteFutureService', async ({ data }) => {
      const endsOn = await classEndOf(tools.readModels, data.runId);
      return schedule(data, seat(data, endsOn));
    }),
    // Who waits for a seat hears of other times as well, and has nothing ahead that could move.
    reaction(EnrollmentTimesChanged, 'MoveFutureService', async ({ data }) =>
      reschedule(data, seat(data, data.endsOn)),
    ),
    ...[
      ...[EnrollmentCancelled, EnrollmentWithdrawn, EnrollmentDismissed, EnrollmentTransferred],
      ...[EarlyEmploymentRecognized, EnrollmentCompleted, EnrollmentNotCompleted],
    ].map((contract) => reaction(contract, 'ClearFutureService', over)),
  ];
};

/** What a class does for a person counts on the day of it; a confirmed seat lies ahead until the class is over (REG-12, REG-13). */
export const onTraining = (tools: Needed): readonly Reaction[] => {
  const { count } = commandsOf(tools);
  return [
    ...onSeats(tools),
    reaction(AttendanceMarked, 'NoteCountedService', async ({ data }) =>
      present.includes(data.status) ? count(data, 'CLASS', civilDateOf(data.attendedAt)) : null,
    ),
    reaction(EnrollmentWithdrawn, 'NoteCountedService', async ({ data }) =>
      data.lastAttendedOn === undefined ? null : count(data, 'CLASS', data.lastAttendedOn),
    ),
    reaction(EnrollmentCompleted, 'NoteCountedService', async ({ data }) =>
      count(data, 'CLASS', data.completedOn),
    ),
    reaction(EnrollmentNotCompleted, 'NoteCountedService', async ({ data }) =>
      count(data, 'CLASS', data.endedOn),
    ),
    reaction(BasicEducationCompleted, 'NoteCountedService', async ({ data }) =>
      count(data, 'CLASS', data.completedOn),
    ),
  ];
};
