import { AppointmentNoShowRecorded, ConsentWithdrawn } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import { counselingCases } from '../../counseling-case/counseling-cases.js';
import { withConsultant } from '../../counseling-case/domain/counseling-case.js';
import { openTask, type Work } from '../../counseling-case/reactions/work.js';
import { policyOn } from '../../policies.js';
import { agendas } from '../agendas.js';
import type { CancelAppointments } from '../domain/cancel-appointment.js';

/** What repeated no-shows ask of the consultant; `null` for the first ones, which the policy lets pass. */
export const workAfterNoShow = (
  { data }: AppointmentNoShowRecorded,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
  policies: PolicyBook,
): Work | null => {
  const { noShowsForTask } = policyOn(policies, civilDateOf(recordedAt)).appointment;
  const { participantId, consecutiveNoShows, consultantId: ownerId, appointmentId: refId } = data;
  if (consecutiveNoShows < noShowsForTask) return null;
  return { kind: 'REPEATED_NO_SHOW', participantId, owner: 'CONSULTANT', ownerId, refId };
};

/** What taking back the consent to any use of personal data calls for; other purposes do not concern appointments. */
export const toCancelAppointments = (
  { data: { purpose } }: ConsentWithdrawn,
  { recordedAt: at }: Pick<EventMeta, 'recordedAt'>,
  policies: PolicyBook,
): CancelAppointments | null => {
  if (purpose !== 'COLLECT_USE') return null;
  const policy = policyOn(policies, civilDateOf(at)).appointment;
  const data = { cancelledBy: 'SYSTEM', reasonCode: 'CONSENT_WITHDRAWN', policy, at } as const;
  return { type: 'CancelAppointments', data };
};

/** A person whom the consultant keeps missing is work of that consultant. */
export const onAgendas = ({
  streams,
  policies,
}: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => [
  reaction(AppointmentNoShowRecorded, 'OpenTask', async (event, meta) => {
    const work = workAfterNoShow(event, meta, policies);
    if (work === null) return null;
    const { state } = await streams.load(counselingCases, event.data.caseId);
    return openTask({ ...work, campusId: withConsultant(state).campusId }, meta, policies);
  }),
];

export const onConsents = ({ policies }: Pick<Tools, 'policies'>): readonly Reaction[] => [
  reaction(ConsentWithdrawn, 'CancelAppointments', async (event, meta) => {
    const cancelling = toCancelAppointments(event, meta, policies);
    return cancelling && command(agendas, event.data.participantId, cancelling);
  }),
];
