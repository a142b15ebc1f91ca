import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentDisrupted,
  AppointmentRescheduled,
  ConsentGranted,
  InterviewRescheduled,
  InterviewScheduled,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { addDays, civilDateOf, startOfDay } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { momentsBefore, type ReminderPolicy } from '../domain/moments-before.js';
import { notifications } from '../notifications.js';
import { requestFor, type Needed as Telling, type Told } from './tell.js';

const TEMPLATE = 'APPOINTMENT_REMINDER' as const;

type Needed = Telling & Pick<Tools, 'clock'>;

type Cause = Pick<EventMeta, 'id' | 'recordedAt'>;
type Which = 'evening' | 'hours';
type Meeting = Readonly<
  Pick<AppointmentBooked['data'], 'participantId' | 'appointmentId' | 'startsAt'>
>;

const inForce = ({ policies, clock }: Needed): ReminderPolicy =>
  policyOn(policies, civilDateOf(clock.now())).reminders;

/** What a reminder is named after, so that it can be taken back. */
const named = (refId: string, at: string, which: string): string => uuidv5(refId, at, which);

/** Reminds of something at a moment that is still to come; whoever wishes to be called is not called for a reminder. */
const remind = async (
  tools: Needed,
  told: Told & { readonly participantId: string },
  cause: Cause,
  notBefore: string,
): Promise<Commanded | null> => {
  if (notBefore <= tools.clock.now()) return null;
  const request = await requestFor(tools, told, cause);
  if (request.data.channels[0] === 'CALL') return null;
  const data = { ...request.data, at: notBefore };
  return command(notifications, data.notificationId, { ...request, data });
};

const ofMeeting =
  (tools: Needed, which: Which) =>
  ({ data }: { readonly data: Meeting }, cause: Cause): Promise<Commanded | null> => {
    const { participantId, appointmentId: refId, startsAt: at } = data;
    const moment = momentsBefore(at, inForce(tools))[which];
    const per = named(refId, at, which);
    const told = { participantId, templateCode: TEMPLATE, refs: { refId, at }, per };
    return remind(tools, told, cause, moment);
  };

const takeBack = ({ participantId, appointmentId, startsAt }: Meeting, which: Which): Commanded => {
  const per = uuidv5(named(appointmentId, startsAt, which), participantId);
  const id = uuidv5(per, TEMPLATE);
  const data = { reasonCode: 'NO_LONGER_TRUE' } as const;
  return command(notifications, id, { type: 'CancelNotification', data });
};

const onMeetings = (tools: Needed, which: Which): readonly Reaction[] => {
  const reminded = ofMeeting(tools, which);
  return [
    reaction(AppointmentBooked, `Remind:${which}`, reminded),
    reaction(AppointmentRescheduled, `TakeBack:${which}`, async ({ data }) =>
      takeBack({ ...data, startsAt: data.fromStartsAt }, which),
    ),
    reaction(AppointmentRescheduled, `Remind:${which}`, reminded),
    reaction(AppointmentCancelled, `TakeBack:${which}`, async ({ data }) => takeBack(data, which)),
    reaction(AppointmentDisrupted, `TakeBack:${which}`, async ({ data }) => takeBack(data, which)),
  ];
};

type Interview = Readonly<Pick<InterviewScheduled['data'], 'participantId' | 'interviewId' | 'at'>>;

/** One that is moved or off by then is not spoken of: `handOver` asks for the time at which it takes place. */
const onInterviews = (tools: Needed, which: Which): readonly Reaction[] => {
  const reminded = ({ data }: { readonly data: Interview }, cause: Cause) => {
    const { participantId, interviewId: refId, at } = data;
    const per = named(refId, at, which);
    const told = {
      participantId,
      templateCode: 'INTERVIEW_REMINDER',
      refs: { refId, at },
      per,
    } as const;
    return remind(tools, told, cause, momentsBefore(at, inForce(tools))[which]);
  };
  return [
    reaction(InterviewScheduled, `Remind:${which}`, reminded),
    reaction(InterviewRescheduled, `Remind:${which}`, reminded),
  ];
};

/** Meetings and interviews are reminded of in the evening before and some hours ahead (T-09), until they are moved or off. */
export const remindersOfOthers = (tools: Needed): readonly Reaction[] => [
  ...onMeetings(tools, 'evening'),
  ...onMeetings(tools, 'hours'),
  ...onInterviews(tools, 'evening'),
  ...onInterviews(tools, 'hours'),
];

/** A consent with a last day is reminded of some days before it ends. */
export const remindersOfOwn = (tools: Needed): readonly Reaction[] => [
  reaction(ConsentGranted, 'Remind', async ({ data }, cause) => {
    const { participantId, consentId: refId, expiresOn: on, purpose: code } = data;
    if (on === undefined) return null;
    const { consentDaysBefore } = inForce(tools);
    const refs = { refId, on, code };
    const told = { participantId, templateCode: 'CONSENT_EXPIRING', refs, per: refId } as const;
    return remind(tools, told, cause, startOfDay(addDays(on, -consentDaysBefore)));
  }),
];
