import {
  EnrollmentCancelled,
  EnrollmentNotCompleted,
  EnrollmentResultRevised,
  EnrollmentWithdrawn,
  type StrikeKind,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { counts, type Strike } from '../domain/strikes.js';
import { learnerRecords } from '../learner-records.js';
import { isLateCancellation, isUncompleted, isUnexcusedWithdrawal } from './strike-grounds.js';

type Needed = Pick<Tools, 'streams' | 'policies'>;
type Meta = Pick<EventMeta, 'id' | 'recordedAt'>;

export interface Ground {
  readonly participantId: string;
  readonly enrollmentId: string;
  readonly kind: StrikeKind;
  /** The day on which the seat went to waste. */
  readonly occurredOn: string;
}

/** Whose word the clearing of a strike is when its ground was corrected. */
const CORRECTION = 'training-enrollment';

/** Commands about strikes, under the policy of the day on which their cause was recorded. */
export const strikesBy = ({ policies, streams }: Needed) => {
  const policyFor = ({ recordedAt }: Pick<Meta, 'recordedAt'>) =>
    policyOn(policies, civilDateOf(recordedAt)).strike;
  return {
    policyFor,
    issue: (ground: Ground, strikeId: string, { recordedAt: at }: Pick<Meta, 'recordedAt'>) => {
      const policy = policyFor({ recordedAt: at });
      const data = { ...ground, strikeId, policy, at };
      return command(learnerRecords, ground.participantId, { type: 'IssueStrike', data });
    },
    /** The clearing of the strike that an enrolment counts as, if it is of the kind; else `null`. */
    clear: async (
      { participantId, enrollmentId, kind }: Omit<Ground, 'occurredOn'>,
      reason: string,
      { recordedAt: at }: Pick<Meta, 'recordedAt'>,
    ): Promise<Commanded | null> => {
      const { state } = await streams.load(learnerRecords, participantId);
      const isMeant = (one: Strike) =>
        counts(one) && one.enrollmentId === enrollmentId && one.kind === kind;
      const strikeId = state.strikes.find(isMeant)?.strikeId;
      if (strikeId === undefined) return null;
      const policy = policyFor({ recordedAt: at });
      const data = { participantId, strikeId, reason, clearedBy: CORRECTION, policy, at };
      return command(learnerRecords, participantId, { type: 'ClearStrike', data });
    },
  };
};

const strikeIdOf = ({ id }: Pick<Meta, 'id'>): string => uuidv5(id, 'strike');

/** What makes a strike, and takes it away with its ground (TRN-18, S-13). */
export const onWastedSeats = (tools: Needed): readonly Reaction[] => {
  const { issue, clear, policyFor } = strikesBy(tools);
  return [
    reaction(EnrollmentCancelled, 'IssueStrike', async ({ data }, meta) => {
      if (!isLateCancellation(data, policyFor(meta))) return null;
      const { participantId, enrollmentId, cancelledAt } = data;
      const occurredOn = civilDateOf(cancelledAt);
      const ground = { participantId, enrollmentId, kind: 'LATE_CANCEL', occurredOn } as const;
      return issue(ground, strikeIdOf(meta), meta);
    }),
    reaction(EnrollmentWithdrawn, 'IssueStrike', async ({ data }, meta) => {
      if (!isUnexcusedWithdrawal(data, policyFor(meta))) return null;
      const { participantId, enrollmentId, withdrawnAt } = data;
      const occurredOn = civilDateOf(withdrawnAt);
      const kind = 'UNEXCUSED_WITHDRAWAL';
      return issue({ participantId, enrollmentId, kind, occurredOn }, strikeIdOf(meta), meta);
    }),
    reaction(EnrollmentNotCompleted, 'IssueStrike', async ({ data }, meta) => {
      if (!isUncompleted(data, policyFor(meta))) return null;
      const { participantId, enrollmentId, endedOn: occurredOn } = data;
      const kind = 'NOT_COMPLETED';
      return issue({ participantId, enrollmentId, kind, occurredOn }, strikeIdOf(meta), meta);
    }),
    reaction(EnrollmentResultRevised, 'SettleStrike', async ({ data }, meta) => {
      const { participantId, enrollmentId, to, revisedAt } = data;
      const kind = 'NOT_COMPLETED';
      if (to === 'COMPLETED')
        return clear({ participantId, enrollmentId, kind }, 'RESULT_REVISED', meta);
      const occurredOn = civilDateOf(revisedAt);
      return issue({ participantId, enrollmentId, kind, occurredOn }, strikeIdOf(meta), meta);
    }),
  ];
};
