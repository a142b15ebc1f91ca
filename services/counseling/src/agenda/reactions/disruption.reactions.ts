import { AppointmentCancelled, AppointmentDisrupted } from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import {
  dueBefore,
  openTask,
  workOnCase,
  type Work,
} from '../../counseling-case/reactions/work.js';
import { policyOn } from '../../policies.js';

/** Somebody who is not there cannot find another time. */
const OF_STAFF: readonly string[] = ['STAFF_LEAVE', 'STAFF_LEFT'];

/** Finding another time, consultant or place, before the day of the meeting: work of its consultant, or of the manager while that one is away. */
export const workAfterDisruption = (
  { data }: AppointmentDisrupted,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
  policies: PolicyBook,
): Work => {
  const { participantId, appointmentId: refId, consultantId: ownerId, reasonCode } = data;
  const today = civilDateOf(recordedAt);
  const { taskWorkingDays } = policyOn(policies, today).caseLife;
  const dueOn = dueBefore(civilDateOf(data.startsAt), today, taskWorkingDays);
  const owner = OF_STAFF.includes(reasonCode)
    ? ({ owner: 'CAMPUS_MANAGER' } as const)
    : ({ owner: 'CONSULTANT', ownerId } as const);
  return { kind: 'RESCHEDULE_APPOINTMENT', participantId, refId, ...owner, dueOn };
};

/** A meeting that the academy could not keep is the first to be booked again; whatever else was cancelled asks for nothing. */
export const workAfterCancellation = ({ data }: AppointmentCancelled): Work | null => {
  const { participantId, appointmentId: refId, reasonCode, cancelledBy } = data;
  if (cancelledBy !== 'SYSTEM' || reasonCode !== 'NO_REPLACEMENT') return null;
  return { kind: 'REBOOK_WITH_PRIORITY', participantId, refId, owner: 'CAMPUS_MANAGER' };
};

/** What meetings that cannot take place ask of people (S-6). */
export const onDisruptions = ({
  streams,
  policies,
}: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => [
  reaction(AppointmentDisrupted, 'OpenTask', async (event, meta) => {
    const { campusId } = await workOnCase(streams, event.data.caseId);
    return openTask({ ...workAfterDisruption(event, meta, policies), campusId }, meta, policies);
  }),
  reaction(AppointmentCancelled, 'OpenTask', async (event, meta) => {
    const work = workAfterCancellation(event);
    if (work === null) return null;
    const { campusId } = await workOnCase(streams, event.data.caseId);
    return openTask({ ...work, campusId }, meta, policies);
  }),
];
