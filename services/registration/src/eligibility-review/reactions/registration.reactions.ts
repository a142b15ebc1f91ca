import {
  EligibilityAppealed,
  EligibilityConfirmed,
  EligibilityDenied,
  EligibilityReviewOpened,
  ParticipationOpened,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type Streams } from '@academy/event-store';
import { addWorkingDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { tasks, type TaskOwner, type Tools } from '@academy/platform';
import { campusOf } from '../../participant/api/visible-participants.queries.js';
import { participants } from '../../participant/participants.js';
import { participations } from '../../participation/participations.js';
import { policyOn } from '../../policies.js';
import { eligibilityReviews } from '../eligibility-reviews.js';

type Needed = Pick<Tools, 'streams' | 'clock' | 'policies'>;
type Kind = 'DECIDE_ELIGIBILITY' | 'DECIDE_APPEAL';

/** The task of a review; it has one of each kind at most. */
const taskOf = (reviewId: string, kind: Kind): string => uuidv5(reviewId, kind);

const lookingAfter = async (streams: Streams, participantId: string) => {
  const [account, participation] = await Promise.all([
    streams.load(participants, participantId),
    streams.load(participations, participantId),
  ]);
  if (account.state.status === 'unknown') return {};
  const campusId = campusOf(account.state, participation.state);
  return campusId === undefined ? {} : { campusId };
};

interface Work {
  readonly kind: Kind;
  readonly owner: TaskOwner;
  readonly dueOn: CivilDate;
}

const opening = async (
  streams: Streams,
  { reviewId, participantId }: { reviewId: string; participantId: string },
  { kind, owner, dueOn }: Work,
): Promise<Commanded> => {
  const taskId = taskOf(reviewId, kind);
  const campus = await lookingAfter(streams, participantId);
  return command(tasks, taskId, {
    type: 'OpenTask',
    data: { taskId, participantId, kind, owner, ...campus, dueOn, refId: reviewId },
  });
};

const closing = (reviewId: string, kind: Kind): Commanded => {
  const taskId = taskOf(reviewId, kind);
  const data = { taskId, outcome: 'DECIDED', closedBy: 'system:registration' };
  return command(tasks, taskId, { type: 'CloseTask', data });
};

interface Decision {
  readonly data: { readonly reviewId: string };
}

/** What a decision ends: the work on the review, and that on its appeal, where there was such work. */
const onDecision = ({ streams }: Needed): readonly Reaction[] => {
  const closeDecision = async ({ data: { reviewId } }: Decision) => {
    const { state } = await streams.load(eligibilityReviews, reviewId);
    const waited = state.status !== 'unknown' && state.decideBy !== undefined;
    return waited ? closing(reviewId, 'DECIDE_ELIGIBILITY') : null;
  };
  const closeAppeal = async ({ data: { reviewId } }: Decision) => {
    const { state } = await streams.load(eligibilityReviews, reviewId);
    const waited = state.status !== 'unknown' && state.appealedOn !== undefined;
    return waited ? closing(reviewId, 'DECIDE_APPEAL') : null;
  };
  return [
    reaction(EligibilityConfirmed, 'CloseDecisionTask', closeDecision),
    reaction(EligibilityDenied, 'CloseDecisionTask', closeDecision),
    reaction(EligibilityConfirmed, 'CloseAppealTask', closeAppeal),
    reaction(EligibilityDenied, 'CloseAppealTask', closeAppeal),
  ];
};

/** A review that waits for a decision is work of the campus (T-04), an appeal that of its manager; whoever enters uses the eligibility. */
export const onEligibility = (tools: Needed): readonly Reaction[] => [
  reaction(EligibilityReviewOpened, 'OpenDecisionTask', async ({ data }) =>
    data.decideBy === undefined
      ? null
      : opening(tools.streams, data, {
          kind: 'DECIDE_ELIGIBILITY',
          owner: 'CAMPUS_OPERATOR',
          dueOn: data.decideBy,
        }),
  ),
  reaction(EligibilityAppealed, 'OpenAppealTask', async ({ data }) => {
    const on = civilDateOf(data.appealedAt);
    const { decideWorkingDays } = policyOn(tools.policies, on).eligibility;
    const dueOn = addWorkingDays(on, decideWorkingDays);
    return opening(tools.streams, data, { kind: 'DECIDE_APPEAL', owner: 'CAMPUS_MANAGER', dueOn });
  }),
  ...onDecision(tools),
  reaction(ParticipationOpened, 'NoteEligibilityUsed', async ({ data }) =>
    command(eligibilityReviews, data.eligibilityReviewId, {
      type: 'NoteEligibilityUsed',
      data: { usedOn: data.openedOn },
    }),
  ),
];
