import { AttendanceCorrected, AttendanceMarked } from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { Tools } from '@academy/platform';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { enrollments } from '../../enrollment/enrollments.js';
import { marksOf, sheetsOf, standingOf } from '../attendance-of.js';

/** Looks at the attendance of whoever was marked, so that the person is warned before it is too late (TRN-16). */
export const onAttendance = ({ streams }: Pick<Tools, 'streams'>): readonly Reaction[] => {
  const look = async (runId: string, enrollmentId: string): Promise<Commanded> => {
    const run = scheduled((await streams.load(classRuns, runId)).state);
    const marks = marksOf(run, await sheetsOf(streams, run), enrollmentId);
    const data = { ...standingOf(run, marks), threshold: run.completionPolicy.minAttendanceRate };
    return command(enrollments, enrollmentId, { type: 'RaiseAttendanceRisk', data });
  };
  return [
    reaction(AttendanceMarked, 'RaiseAttendanceRisk', ({ data }) =>
      look(data.runId, data.enrollmentId),
    ),
    reaction(AttendanceCorrected, 'RaiseAttendanceRisk', ({ data }) =>
      look(data.runId, data.enrollmentId),
    ),
  ];
};
