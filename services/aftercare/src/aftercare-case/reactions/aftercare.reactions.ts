import {
  AftercareClosed,
  AftercareContactStopped,
  CheckpointCameDue,
  CheckpointRescheduled,
  ContactAttempted,
  EarlySeparationDetected,
  FollowUpAttemptDue,
  FollowUpCompleted,
  FollowUpMissed,
  RetentionRevised,
  RetentionVerified,
  type CheckpointCode,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type TaskOpening, type Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { aftercareCases } from '../aftercare-cases.js';
import { checkpointCodes } from '../checkpoint-codes.js';
import { isDocumentary } from '../domain/evidence.js';
import { AftercareCards } from '../read-model/aftercare-cards.queries.js';
import { callTask, callTasksOf, closing } from './call-tasks.js';

type Needed = Pick<Tools, 'streams' | 'policies' | 'readModels'>;

const openTask = (opening: TaskOpening) =>
  command(tasks, opening.taskId, { type: 'OpenTask', data: opening });

/** The officer's tasks follow the plan of attempts: one for each of its days, closed when it is over. */
const onThePlan = ({ readModels }: Needed): readonly Reaction[] => {
  const cards = new AftercareCards(readModels);
  return [
    reaction(CheckpointCameDue, 'OpenCallTask', async ({ data }) => {
      const [first = data.dueOn] = data.attemptsOn;
      return openTask(callTask(data, first, await cards.homeCampusOf(data.participantId)));
    }),
    reaction(FollowUpAttemptDue, 'OpenCallTask', async ({ data }) =>
      openTask(callTask(data, data.dueOn, await cards.homeCampusOf(data.participantId))),
    ),
  ];
};

const onTheEnd = ({ streams }: Needed): readonly Reaction[] => {
  const close = async (aftercareId: string, codes: readonly CheckpointCode[], outcome: string) =>
    closing(callTasksOf((await streams.load(aftercareCases, aftercareId)).state, codes), outcome);
  return [
    reaction(ContactAttempted, 'CloseCallTasks', ({ data }) =>
      close(data.aftercareId, [data.code], 'ATTEMPTED'),
    ),
    reaction(FollowUpCompleted, 'CloseCallTasks', ({ data }) =>
      close(data.aftercareId, [data.code], 'DONE'),
    ),
    reaction(FollowUpMissed, 'CloseCallTasks', ({ data }) =>
      close(data.aftercareId, [data.code], 'MISSED'),
    ),
    reaction(CheckpointRescheduled, 'CloseCallTasks', ({ data }) =>
      close(data.aftercareId, [data.code], 'RESCHEDULED'),
    ),
    reaction(RetentionVerified, 'CloseCallTasks', async ({ data }) =>
      isDocumentary(data.basis) && data.outcome !== 'UNKNOWN'
        ? close(data.aftercareId, [data.code], 'EVIDENCE_CAME')
        : null,
    ),
    reaction(RetentionRevised, 'CloseCallTasks', async ({ data }) =>
      isDocumentary(data.basis) ? close(data.aftercareId, [data.code], 'EVIDENCE_CAME') : null,
    ),
    reaction(AftercareClosed, 'CloseCallTasks', ({ data }) =>
      close(data.aftercareId, checkpointCodes, 'CASE_CLOSED'),
    ),
    reaction(EarlySeparationDetected, 'CloseCallTasks', ({ data }) =>
      close(data.aftercareId, data.cancelled, 'SEPARATED'),
    ),
    reaction(AftercareContactStopped, 'CloseCallTasks', ({ data }) =>
      close(data.aftercareId, data.cancelled, 'CONTACT_STOPPED'),
    ),
  ];
};

/** What the events of a case lead to: tasks of the officer, and of the campus manager for what was missed (T-21). */
export const onOwnCases = (tools: Needed): readonly Reaction[] => [
  ...onThePlan(tools),
  ...onTheEnd(tools),
  reaction(FollowUpMissed, 'OpenManagerTask', async ({ data }, { id, recordedAt }) => {
    const on = civilDateOf(recordedAt);
    const { escalated, escalation } = policyOn(tools.policies, on);
    if (!escalated.includes(data.code)) return null;
    const campusId = await new AftercareCards(tools.readModels).homeCampusOf(data.participantId);
    return openTask({
      taskId: uuidv5(id, 'FOLLOW_UP_MISSED'),
      participantId: data.participantId,
      kind: 'FOLLOW_UP_MISSED',
      owner: 'CAMPUS_MANAGER',
      ...(campusId === undefined ? {} : { campusId }),
      dueOn: addWorkingDays(on, escalation.missedCheckpoint),
      refId: data.aftercareId,
    });
  }),
];
