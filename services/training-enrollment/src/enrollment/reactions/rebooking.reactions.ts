import { ClassRunCancelled, EnrollmentCancelled } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type TaskOpening, type Tools } from '@academy/platform';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { inTurn } from '../../in-turn.js';
import { awaitsAnother, lostClasses } from '../../learner-record/domain/priority-class.js';
import { learnerRecords } from '../../learner-record/learner-records.js';
import { policyOn } from '../../policies.js';

/** The task that comes with an enrolment whose class was cancelled, or with one that was to make up for it. */
export const rebookingTaskOf = (enrollmentId: string): string => uuidv5(enrollmentId, 'rebooking');

type Place = Pick<EnrollmentCancelled['data'], 'enrollmentId' | 'participantId'>;
type Asked = Pick<TaskOpening, 'kind' | 'owner'>;
/** On which day somebody is asked, as an instant, and how long they have. */
interface Time {
  readonly at: string;
  readonly workingDays: number;
}

const BY_CAMPUS: Asked = { kind: 'CLASS_REBOOKING', owner: 'CAMPUS_OPERATOR' };
const BY_CONSULTANT: Asked = { kind: 'CLASS_REBOOKING', owner: 'CONSULTANT' };
const WITHOUT_ALTERNATIVE: Asked = { kind: 'CLASS_WITHOUT_ALTERNATIVE', owner: 'CONSULTANT' };

const toFindAnother = (
  { enrollmentId, participantId }: Place,
  { runId, campusId }: Pick<ClassRunCancelled['data'], 'runId' | 'campusId'>,
  asked: Asked,
  { at, workingDays }: Time,
): TaskOpening => ({
  taskId: rebookingTaskOf(enrollmentId),
  ...{ participantId, ...asked, campusId },
  dueOn: addWorkingDays(civilDateOf(at), workingDays),
  refId: runId,
});

/**
 * What has to be done about somebody whose class was cancelled (S-4): the campus rebooks them into an alternative, or a consultant
 * plans anew with them where there is none, or where this happened to them `tooOften`. The task closes as REENROLLED,
 * WAITLISTED_PRIORITY, REPLANNED or LEFT.
 */
export const toRebook = (
  { data }: Pick<ClassRunCancelled, 'data'>,
  affected: Place,
  time: Time,
  tooOften = false,
): TaskOpening => {
  const byWhom = tooOften ? BY_CONSULTANT : BY_CAMPUS;
  const asked = data.alternatives.length === 0 ? WITHOUT_ALTERNATIVE : byWhom;
  return toFindAnother(affected, data, asked, time);
};

const toOpen = (data: TaskOpening) => command(tasks, data.taskId, { type: 'OpenTask', data });

/** How a place that was to make up for a cancelled class came to nothing. */
const CAME_TO_NOTHING = ['OFFER_LAPSED', 'OFFER_DECLINED', 'WAITLIST_CLOSED'];

type Needed = Pick<Tools, 'streams' | 'policies'>;

/**
 * Nobody whose class was cancelled is left without somebody who has to find them another one by a date (S-4), nor is anybody who then
 * took no seat that was offered, or was offered none.
 */
export const onCancelledRuns = ({ streams, policies }: Needed): readonly Reaction[] => {
  const rulesAt = (at: string) => policyOn(policies, civilDateOf(at)).rebooking;

  const openAll = async (event: ClassRunCancelled, { recordedAt: at }: EventMeta) => {
    const { workingDays, offers } = rulesAt(at);
    const opening = event.data.affected.map(async (affected) => {
      const { state } = await streams.load(learnerRecords, affected.participantId);
      const lost = lostClasses(state, event.data);
      const earlier = lost.filter(({ enrollmentId }) => enrollmentId !== affected.enrollmentId);
      return toRebook(event, affected, { at, workingDays }, earlier.length >= offers);
    });
    return inTurn((await Promise.all(opening)).map(toOpen));
  };
  const openAnew = async ({ data }: EnrollmentCancelled, { recordedAt: at }: EventMeta) => {
    if (!CAME_TO_NOTHING.includes(data.reasonCode)) return null;
    const { state } = await streams.load(learnerRecords, data.participantId);
    if (!awaitsAnother(state, data)) return null;
    const run = scheduled((await streams.load(classRuns, data.runId)).state);
    const { workingDays } = rulesAt(at);
    return toOpen(toFindAnother(data, run, BY_CONSULTANT, { at, workingDays }));
  };
  return [
    reaction(ClassRunCancelled, 'OpenRebookings', openAll),
    reaction(EnrollmentCancelled, 'OpenRebooking', openAnew),
  ];
};
