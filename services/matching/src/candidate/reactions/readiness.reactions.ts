import {
  EnrollmentCompleted,
  ParticipantMarkedJobReady,
  ReadinessLevelConfirmed,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { civilDateOf } from '@academy/kernel';
import { TaughtCourse } from '../../course/read-model/taught-course.entity.js';
import { byHand, runWhen, type RunTools } from '../../recommendation/reactions/run-when.js';
import { candidates } from '../candidates.js';

/** What follows when somebody is ready for work, or has learnt something. */
export const onReadiness = (tools: RunTools): readonly Reaction[] => [
  reaction(ParticipantMarkedJobReady, 'RunMatching', async (event, { id, recordedAt }) => {
    const { participantId } = event.data;
    const { state } = await tools.streams.load(candidates, participantId);
    if (state.wishes === undefined)
      return byHand({ participantId, eventId: id }, 'NOTE_WISHES', civilDateOf(recordedAt));
    return runWhen(tools, { participantId, eventId: id, trigger: 'JOB_READY' });
  }),
  reaction(ReadinessLevelConfirmed, 'RunMatching', async ({ data }, { id }) => {
    const { participantId, level } = data;
    if (level !== 'R4_JOB_READY') return null;
    return runWhen(tools, { participantId, eventId: id, trigger: 'READINESS_CONFIRMED' });
  }),
  reaction(EnrollmentCompleted, 'NoteTraining', async ({ data }, { recordedAt }) => {
    const { participantId, enrollmentId, courseId } = data;
    const courses = tools.readModels.getRepository(TaughtCourse);
    const course = await courses.findOneBy({ courseId });
    // A course is nobody's event and may come later: to wait for it would hold up the person, and a run looks again.
    const skills = [...(course?.skills ?? [])];
    const training = { participantId, enrollmentId, courseId, skills };
    return command(candidates, participantId, {
      type: 'NoteTraining',
      data: { ...training, at: recordedAt },
    });
  }),
  reaction(EnrollmentCompleted, 'RunMatching', async ({ data: { participantId } }, { id }) =>
    runWhen(tools, { participantId, eventId: id, trigger: 'CLASS_COMPLETED' }),
  ),
];
