import {
  AgencyReferralMade,
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  PlanAgreed,
  PlanReviewed,
  ReadinessLevelConfirmed,
  TrackRecommended,
} from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import { civilDateOf } from '@academy/kernel';
import { commandsOf, type Needed } from './commands.js';

type Meeting = Readonly<AppointmentBooked['data'] | AppointmentRescheduled['data']>;

const onAppointments = (tools: Needed): readonly Reaction[] => {
  const { count, schedule, clear, miss } = commandsOf(tools);
  const booked = async ({ data }: { readonly data: Meeting }) =>
    schedule(data, {
      kind: 'APPOINTMENT',
      serviceId: data.appointmentId,
      until: civilDateOf(data.endsAt),
    });
  const over = async ({
    data,
  }: {
    readonly data: Pick<Meeting, 'participantId' | 'appointmentId'>;
  }) => clear(data, data.appointmentId);
  return [
    reaction(AppointmentBooked, 'NoteFutureService', booked),
    reaction(AppointmentRescheduled, 'NoteFutureService', booked),
    reaction(AppointmentCancelled, 'ClearFutureService', over),
    reaction(AppointmentCompleted, 'NoteCountedService', async ({ data }) =>
      count(data, 'COUNSELING', civilDateOf(data.endedAt)),
    ),
    reaction(AppointmentCompleted, 'ClearFutureService', over),
    reaction(AppointmentNoShowRecorded, 'ClearFutureService', over),
    reaction(AppointmentNoShowRecorded, 'NoteNoShow', async ({ data }) =>
      miss(data, {
        appointmentId: data.appointmentId,
        missedOn: civilDateOf(data.startsAt),
        inARow: data.consecutiveNoShows,
      }),
    ),
  ];
};

/** What counselling does with a person counts on the day of it; a booked meeting lies ahead until it is over (REG-12, REG-13). */
export const onCounseling = (tools: Needed): readonly Reaction[] => {
  const { count } = commandsOf(tools);
  return [
    ...onAppointments(tools),
    reaction(ReadinessLevelConfirmed, 'NoteCountedService', async ({ data }, { recordedAt }) =>
      count(data, 'COUNSELING', civilDateOf(recordedAt)),
    ),
    reaction(TrackRecommended, 'NoteCountedService', async ({ data }, { recordedAt }) =>
      count(data, 'COUNSELING', civilDateOf(recordedAt)),
    ),
    reaction(PlanAgreed, 'NoteCountedService', async ({ data }) =>
      count(data, 'COUNSELING', data.agreedOn),
    ),
    reaction(PlanReviewed, 'NoteCountedService', async ({ data }, { recordedAt }) =>
      count(data, 'COUNSELING', civilDateOf(recordedAt)),
    ),
    reaction(AgencyReferralMade, 'NoteCountedService', async ({ data }, { recordedAt }) =>
      count(data, 'COUNSELING', civilDateOf(recordedAt)),
    ),
  ];
};
