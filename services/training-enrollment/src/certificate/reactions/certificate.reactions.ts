import { EnrollmentCompleted, EnrollmentResultRevised } from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import type { KnownEnrollment } from '../../enrollment/domain/enrollment.js';
import { LearnerNames } from '../../learner-record/read-model/learner-names.queries.js';
import { settleCertificateTogether } from '../settle-certificate-together.js';

type Settled = Pick<KnownEnrollment, 'enrollmentId' | 'participantId' | 'runId' | 'courseId'>;

/** Certifies every completion without anybody having to ask, and takes the certificate back with the result (TRN-17, S-13). */
export const onResults = ({ readModels }: Pick<Tools, 'readModels'>): readonly Reaction[] => {
  const names = new LearnerNames(readModels);
  const settle = async (
    enrollment: Settled,
    { id: eventId, recordedAt: at }: Pick<EventMeta, 'id' | 'recordedAt'>,
  ): Promise<Commanded> => {
    const settlement = { eventId, holderName: await names.of(enrollment.participantId), at };
    return {
      execute: (streams, options) =>
        settleCertificateTogether(streams, enrollment, settlement, options),
    };
  };
  return [
    reaction(EnrollmentCompleted, 'SettleCertificate', ({ data }, meta) => settle(data, meta)),
    reaction(EnrollmentResultRevised, 'SettleCertificate', ({ data }, meta) => settle(data, meta)),
  ];
};
