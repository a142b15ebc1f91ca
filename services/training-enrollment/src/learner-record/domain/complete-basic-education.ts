import type { BasicEducationCompleted } from '@academy/contracts';
import { endOfPeriod, Rejection, type Message } from '@academy/kernel';
import type { LearnerRecordEvent } from './events.js';
import { openRecord, type LearnerRecord } from './learner-record.js';

export interface BasicEducationPolicy {
  readonly version: string;
  /** T-23: how long a completion opens the other classes, in civil months. */
  readonly validMonths: number;
}

export type CompleteBasicEducation = Message<
  'CompleteBasicEducation',
  Omit<BasicEducationCompleted['data'], 'validUntil'> & { policy: BasicEducationPolicy }
>;

/**
 * Opens the gate to the other classes (TRN-1) by a completed enrolment of basic education. A completion on record that is
 * valid as long stands. Throws `NotYet` `LearnerRecordNotOpened`; rejects `BasicEducationNotAttended`.
 */
export const completeBasicEducation = (
  { data: { policy, ...completion } }: CompleteBasicEducation,
  learnerRecord: LearnerRecord,
): readonly LearnerRecordEvent[] => {
  const { admissions, basicEducation } = openRecord(learnerRecord);
  const attended = admissions.some(
    ({ enrollmentId, classType }) =>
      enrollmentId === completion.enrollmentId && classType === 'BASIC',
  );
  if (!attended) throw new Rejection('BasicEducationNotAttended');
  const validUntil = endOfPeriod(completion.completedOn, policy.validMonths);
  if (basicEducation !== undefined && basicEducation.validUntil >= validUntil) return [];

  return [{ type: 'BasicEducationCompleted', data: { ...completion, validUntil } }];
};
