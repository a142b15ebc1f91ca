import {
  ClassRunCancelled,
  ClassRunConfirmed,
  ClassRunDecisionDue,
  ClassRunPostponed,
  DuplicateResolved,
  DuplicateSuspected,
  EmployerApplied,
  EmployerRejected,
  EmployerSuspended,
  EmployerVerificationLapsed,
  EmployerVerified,
  JobOrderClosed,
  JobOrderExpired,
  JobOrderPublished,
  JobOrderReturned,
  JobOrderRevised,
  JobOrderSubmitted,
  ParticipantMergeReversed,
  ParticipantsMerged,
} from '@academy/contracts';
import { readModel, type EventMeta, type ReadModel } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { casesByDay } from '../../cases-by-day.js';
import { deskWorkOn } from '../../policies.js';
import { matterCases, type MatterEvent } from './matter-cases.js';
import { WorkMatter } from './work-matter.entity.js';

const uses = [
  ...([DuplicateSuspected, DuplicateResolved, ParticipantsMerged] as const),
  ...([ParticipantMergeReversed] as const),
  ...([EmployerApplied, EmployerVerified, EmployerRejected, EmployerSuspended] as const),
  ...([EmployerVerificationLapsed, JobOrderSubmitted, JobOrderReturned] as const),
  ...([JobOrderRevised, JobOrderPublished, JobOrderClosed, JobOrderExpired] as const),
  ...([ClassRunDecisionDue, ClassRunConfirmed, ClassRunCancelled, ClassRunPostponed] as const),
] as const;

type Folded = Projection<MatterEvent, WorkMatter, EventMeta>;

const matterOf = ({ data }: MatterEvent): string => {
  if ('reviewId' in data) return data.reviewId;
  if ('jobOrderId' in data) return data.jobOrderId;
  return 'runId' in data ? data.runId : data.employerId;
};

/** What waits for a decision. The events of one matter all come from one stream or person, so they come in order. */
export const workMatterProjection = (policies: PolicyBook): Folded => ({
  name: 'work_matter',
  kind: 'keyed',
  keyOf: matterOf,
  cases: casesByDay(matterCases, (today) => deskWorkOn(policies, today)),
});

/** The open matters of all services. */
export const workMatter = (policies: PolicyBook): ReadModel =>
  readModel<MatterEvent, WorkMatter>({
    projection: workMatterProjection(policies),
    entity: WorkMatter,
    uses,
  });
