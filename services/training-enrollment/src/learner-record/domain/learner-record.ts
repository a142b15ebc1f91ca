import type {
  BasicEducationCompleted,
  ClassAdmissionWithdrawn,
  ClassAdmitted,
  TrackRecommendationNoted,
} from '@academy/contracts';
import { NotYet, Rejection } from '@academy/kernel';
import type { LearnerRecordEvent } from './events.js';
import type { Strike } from './strikes.js';

type Recommendation = Pick<
  TrackRecommendationNoted['data'],
  'recommendationId' | 'classType' | 'courseIds' | 'validUntil'
>;
type Place = Pick<ClassAdmitted['data'], 'enrollmentId' | 'runId' | 'courseId' | 'classType'>;
type Admission = Place & Pick<ClassAdmitted['data'], 'admittedAt'>;
type Withdrawal = Place & Pick<ClassAdmissionWithdrawn['data'], 'reasonCode'>;
type BasicEducation = Pick<BasicEducationCompleted['data'], 'enrollmentId' | 'validUntil'>;

interface Learning {
  readonly recommendations: readonly Recommendation[];
  readonly admissions: readonly Admission[];
  /** Enrolments that ended before the class. */
  readonly withdrawals: readonly Withdrawal[];
  /** Duplicate reviews that are not decided; the person enrols nowhere until they are (REG-1). */
  readonly reviews: readonly string[];
  /** The completion that is valid longest. */
  readonly basicEducation?: BasicEducation;
  readonly strikes: readonly Strike[];
  /** The last day on which the person may not apply (TRN-18). */
  readonly restrictedUntil?: string;
}

interface OpenRecord extends Learning {
  readonly status: 'open';
  readonly participationId: string;
}

/**
 * What a person may learn here: basic education, recommendations, admissions. Facts of other services are noted
 * before the record is open as well, because they do not wait for each other.
 */
export type LearnerRecord = ({ readonly status: 'unopened' } & Learning) | OpenRecord;

export const initialState: LearnerRecord = {
  status: 'unopened',
  recommendations: [],
  admissions: [],
  withdrawals: [],
  reviews: [],
  strikes: [],
};

const restrict = (record: LearnerRecord, until: string | undefined): LearnerRecord => {
  const { restrictedUntil: _, ...unrestricted } = record;
  return until === undefined ? unrestricted : { ...unrestricted, restrictedUntil: until };
};

/** The record after an event. */
export const evolve = (
  record: LearnerRecord,
  { type, data }: LearnerRecordEvent,
): LearnerRecord => {
  switch (type) {
    case 'LearnerRecordOpened':
      return { ...record, status: 'open', participationId: data.participationId };
    case 'TrackRecommendationNoted':
      return { ...record, recommendations: [...record.recommendations, data] };
    case 'ClassAdmitted':
      return { ...record, admissions: [...record.admissions, data] };
    case 'ClassAdmissionWithdrawn': {
      const stays = ({ enrollmentId }: Admission) => enrollmentId !== data.enrollmentId;
      const admissions = record.admissions.filter(stays);
      const { reasonCode } = data;
      const ended = record.admissions
        .filter((admission) => !stays(admission))
        .map(({ enrollmentId, runId, courseId, classType }) => {
          return { enrollmentId, runId, courseId, classType, reasonCode };
        });
      return { ...record, admissions, withdrawals: [...record.withdrawals, ...ended] };
    }
    case 'LearnerHeld':
      return { ...record, reviews: [...record.reviews, data.reviewId] };
    case 'LearnerHoldLifted':
      return { ...record, reviews: record.reviews.filter((id) => id !== data.reviewId) };
    case 'BasicEducationCompleted':
      return { ...record, basicEducation: data };
    case 'TrainingStrikeIssued':
      return restrict({ ...record, strikes: [...record.strikes, data] }, data.restrictedUntil);
    case 'TrainingStrikeCleared': {
      const strikes = record.strikes.map((one) =>
        one.strikeId === data.strikeId ? { ...one, clearedFor: data.reason } : one,
      );
      return restrict({ ...record, strikes }, data.restrictedUntil);
    }
  }
};

/** The record, if a participation opened it; throws `NotYet` `LearnerRecordNotOpened`. */
export const openRecord = (record: LearnerRecord): OpenRecord => {
  if (record.status === 'unopened') throw new NotYet('LearnerRecordNotOpened');
  return record;
};

/** Guards that nobody is deciding whether the account is a second one of somebody; rejects `LearnerUnderReview`. */
export const guardNotHeld = ({ reviews }: Pick<LearnerRecord, 'reviews'>): void => {
  if (reviews.length > 0) throw new Rejection('LearnerUnderReview');
};
