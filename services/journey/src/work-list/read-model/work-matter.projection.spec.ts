import {
  ClassRunConfirmed,
  ClassRunDecisionDue,
  DuplicateResolved,
  DuplicateSuspected,
  EmployerApplied,
  EmployerSuspended,
  EmployerVerificationLapsed,
  EmployerVerified,
  JobOrderPublished,
  JobOrderReturned,
  JobOrderRevised,
  JobOrderSubmitted,
  ParticipantMergeReversed,
  ParticipantsMerged,
} from '@academy/contracts';
import { PolicyBook, shippedWith } from '@academy/platform';
import { rowSpecificationFor } from '@academy/testing';
import { journeyPolicies } from '../../policies.js';
import type { MatterEvent } from './matter-cases.js';
import type { WorkMatter } from './work-matter.entity.js';
import { workMatterProjection } from './work-matter.projection.js';

const projection = workMatterProjection(new PolicyBook(shippedWith(journeyPolicies)));
const row = rowSpecificationFor(projection);
/** A Friday in Seoul. */
const meta = { occurredAt: '2026-03-05T15:30:00.000Z' } as never;

type Name = MatterEvent['type'];
interface Contract<T extends Name> {
  readonly name: T;
  readonly examples: readonly object[];
}
/** The first example of an event, as it happened. */
const said = <T extends Name>({ name, examples }: Contract<T>, more: object = {}): MatterEvent =>
  ({ type: name, data: { ...examples[0], ...more } }) as never;

const review = DuplicateSuspected.examples[0]?.reviewId ?? '';
const account = DuplicateSuspected.examples[0]?.participantId ?? '';
const toDecide: WorkMatter = {
  ...{ matterId: review, kind: 'DECIDE_DUPLICATE', owner: 'CAMPUS_MANAGER' },
  ...{ participantId: account, campusId: null, dueOn: '2026-03-11', openedOn: '2026-03-06' },
};
const toMerge: WorkMatter = { ...toDecide, kind: 'MERGE_DUPLICATE' };

describe('a suspected duplicate among the work', () => {
  it('REG-2: waits for a decision, then for the merge, and is over when it was a mistake', () => {
    row().when(said(DuplicateSuspected), meta).then(toDecide);
    row(toDecide)
      .when(said(DuplicateResolved, { decision: 'SAME' }), meta)
      .then(toMerge);
    row(toDecide)
      .when(said(DuplicateResolved, { decision: 'DIFFERENT' }), meta)
      .then(null);
    row(toMerge).when(said(ParticipantsMerged), meta).then(null);
    row().when(said(ParticipantMergeReversed), meta).then(toMerge);
  });
});

describe('an employer and its orders among the work', () => {
  const nobodys = { participantId: null, campusId: null, openedOn: '2026-03-06' } as const;
  const toVerify: WorkMatter = {
    ...{ matterId: EmployerApplied.examples[0]?.employerId ?? '', kind: 'VERIFY_EMPLOYER' },
    ...{ ...nobodys, owner: 'EMPLOYER_RELATIONS', dueOn: '2026-03-13' },
  };
  const toScreen: WorkMatter = {
    ...{ matterId: JobOrderSubmitted.examples[0]?.jobOrderId ?? '', kind: 'SCREEN_JOB_ORDER' },
    ...{ ...nobodys, owner: 'EMPLOYER_RELATIONS', dueOn: '2026-03-11' },
  };
  const returned: WorkMatter = { ...toScreen, kind: 'FOLLOW_RETURNED_ORDER', dueOn: '2026-03-12' };

  it('T-28: waits for its verification, and again when that ran out', () => {
    row().when(said(EmployerApplied), meta).then(toVerify);
    row(toVerify).when(said(EmployerVerified), meta).then(null);
    row().when(said(EmployerVerificationLapsed), meta).then(toVerify);
    row(toVerify).when(said(EmployerSuspended), meta).then(null);
  });

  it('MAT-4: waits to be screened, and while the employer mends it, to be asked about', () => {
    row().when(said(JobOrderSubmitted), meta).then(toScreen);
    row(toScreen).when(said(JobOrderReturned), meta).then(returned);
    row(returned).when(said(JobOrderRevised), meta).then(toScreen);
    row(toScreen).when(said(JobOrderPublished), meta).then(null);
  });

  it('is nobody’s work when an order that is open is revised', () =>
    row().when(said(JobOrderRevised), meta).then(null));
});

describe('a class run among the work', () => {
  const { runId: matterId = '', campusId = '' } = ClassRunDecisionDue.examples[0] ?? {};
  const due: WorkMatter = {
    ...{ matterId, kind: 'DECIDE_CLASS_RUN', owner: 'TRAINING_COORDINATOR', participantId: null },
    ...{ campusId, dueOn: '2026-02-27', openedOn: '2026-02-27' },
  };

  it('T-11: is to be decided from the first day it was asked, and goes up on the last', () => {
    row().when(said(ClassRunDecisionDue), meta).then(due);
    const last = { dueAt: '2026-03-01T15:00:00.000Z', mustDecide: true };
    row(due)
      .when(said(ClassRunDecisionDue, last), meta)
      .then({ ...due, owner: 'CAMPUS_MANAGER' });
    row(due).when(said(ClassRunConfirmed), meta).then(null);
  });
});
