import {
  InterviewAttended,
  InterviewCancelled,
  InterviewNoShowRecorded,
  InterviewRescheduled,
  InterviewScheduled,
  PlacementConfirmed,
  PlacementEnded,
  PlacementNotStarted,
  PlacementStarted,
  PlacementVoided,
  ReferralSent,
} from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import { addDays, addMonths, civilDateOf, type CivilDate } from '@academy/kernel';
import { commandsOf, type Needed } from './commands.js';

type Interview = Readonly<Pick<InterviewScheduled['data'], 'participantId' | 'interviewId' | 'at'>>;
type Placement = Readonly<Pick<PlacementEnded['data'], 'participantId' | 'placementId'>>;

/** The last day before the first check-point, until which a placement that began is watched by nobody else (REG-13). */
export const beforeFirstCheckpoint = (startedOn: CivilDate): CivilDate =>
  addDays(addMonths(startedOn, 1), -1);

const onInterviews = (tools: Needed): readonly Reaction[] => {
  const { count, schedule, clear } = commandsOf(tools);
  const ahead = async ({ data }: { readonly data: Interview }) =>
    schedule(data, {
      kind: 'APPOINTMENT',
      serviceId: data.interviewId,
      until: civilDateOf(data.at),
    });
  const over = async ({ data }: { readonly data: Omit<Interview, 'at'> }) =>
    clear(data, data.interviewId);
  return [
    reaction(InterviewScheduled, 'NoteFutureService', ahead),
    reaction(InterviewRescheduled, 'NoteFutureService', ahead),
    reaction(InterviewAttended, 'NoteCountedService', async ({ data }) =>
      count(data, 'REFERRAL', civilDateOf(data.attendedAt)),
    ),
    reaction(InterviewAttended, 'ClearFutureService', over),
    reaction(InterviewCancelled, 'ClearFutureService', over),
    reaction(InterviewNoShowRecorded, 'ClearFutureService', over),
  ];
};

const onPlacements = (tools: Needed): readonly Reaction[] => {
  const { count, schedule, clear } = commandsOf(tools);
  const over = async ({ data }: { readonly data: Placement }) => clear(data, data.placementId);
  return [
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
    reaction(PlacementEnded, 'NoteCountedService', async ({ data }) =>
      count(data, 'WORK', data.endedOn),
    ),
    ...[PlacementNotStarted, PlacementEnded, PlacementVoided].map((contract) =>
      reaction(contract, 'ClearFutureService', over),
    ),
  ];
};

/** What brings a person towards work counts on the day of it; interviews and agreed work lie ahead until they are over (REG-12, REG-13). */
export const onMatching = (tools: Needed): readonly Reaction[] => [
  reaction(ReferralSent, 'NoteCountedService', async ({ data }) =>
    commandsOf(tools).count(data, 'REFERRAL', civilDateOf(data.sentAt)),
  ),
  ...onInterviews(tools),
  ...onPlacements(tools),
];
