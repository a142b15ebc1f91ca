import type { ClassType } from '@academy/contracts';
import { causedBy, uuidv7, type Cause, type Streams } from '@academy/event-store';
import { civilDateOf, type Category, type Message } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { classRuns } from '../class-run/class-runs.js';
import { toSchedule } from '../class-run/domain/class-run.examples.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { courses } from '../course/courses.js';
import { toApprove } from '../course/domain/course.examples.js';
import { admissionPolicy, toOpen } from '../learner-record/domain/learner-record.examples.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn } from '../policies.js';
import { applyTogether } from './apply-together.js';
import { cancelTogether } from './cancel-together.js';
import { confirmTogether } from './confirm-together.js';
import type { Meeting } from './domain/other-commitments.js';
import { enrollments } from './enrollments.js';

const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'training-coordinator' },
  channel: 'DESK',
};
const completionPolicy = {
  minAttendanceRate: { numerator: 4, denominator: 5 },
  tardyEquivalence: 3,
  mandatorySessionSeqs: [],
};

interface Run {
  readonly runId: string;
  readonly courseId: string;
}
export interface Applicant extends Run {
  readonly enrollmentId: string;
  readonly participantId: string;
}

/** The desk of a campus at which specs enrol people, in classes that ask for no basic education first. */
export class TrainingDesk {
  constructor(
    readonly streams: Streams,
    readonly policies: PolicyBook,
  ) {}

  get now(): string {
    return this.policies.clock.now();
  }

  does<T>(work: (options: { readonly commandId: string }) => Promise<T>): Promise<T> {
    return causedBy(someone, () => work({ commandId: uuidv7() }));
  }

  run<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) {
    return this.does((options) => this.streams.execute(category, id, command, options));
  }

  async openRun(
    classType: ClassType,
    change: Partial<ReturnType<typeof toSchedule>['data']> = {},
  ): Promise<Run> {
    const [runId, courseId] = [uuidv7(), uuidv7()];
    const code = `CLASS_${courseId.replaceAll('-', '').toUpperCase()}`;
    const selectionMethod = 'FIRST_COME' as const;
    await this.run(courses, courseId, toApprove({ courseId, code, classType, selectionMethod }));
    const course = { courseId, version: 1, classType, completionPolicy };
    await this.run(classRuns, runId, toSchedule({ runId, course, ...change }));
    return { runId, courseId };
  }

  async learner(): Promise<string> {
    const participantId = uuidv7();
    await this.run(learnerRecords, participantId, toOpen({ participantId }));
    return participantId;
  }

  async apply(
    participantId: string,
    { runId, courseId }: Run,
    at: string = this.now,
  ): Promise<Applicant> {
    const keys = { enrollmentId: uuidv7(), participantId, runId, courseId };
    const { seat, terms, priority } = policyOn(this.policies, civilDateOf(this.now));
    const admission = { ...admissionPolicy, basicEducationFor: [], recommendationFor: [] };
    await this.does((options) =>
      applyTogether(this.streams, { ...keys, at }, { seat, terms, admission, priority }, options),
    );
    return keys;
  }

  confirm(keys: Applicant, meetings: readonly Meeting[] = []) {
    const { now: at, policies } = this;
    const confirmation = { by: 'PARTICIPANT', meetings, at, policies } as const;
    return this.does((options) => confirmTogether(this.streams, keys, confirmation, options));
  }

  cancel(keys: Applicant) {
    const { now: at, policies } = this;
    const cancellation = { by: 'PARTICIPANT', reasonCode: 'CARE', at, policies } as const;
    return this.does((options) => cancelTogether(this.streams, keys, cancellation, options));
  }

  async stateOf(runId: string) {
    return scheduled((await this.streams.load(classRuns, runId)).state);
  }

  async statusOf({ enrollmentId }: Pick<Applicant, 'enrollmentId'>): Promise<string> {
    return (await this.streams.load(enrollments, enrollmentId)).state.status;
  }
}

/** How a piece of work went: the code of its refusal, or that it was done. */
export const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code ?? 'no refusal',
  );
