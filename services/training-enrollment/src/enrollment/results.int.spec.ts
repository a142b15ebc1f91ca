import { uuidv7 } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { attendanceSheets } from '../attendance-sheet/attendance-sheets.js';
import { toMark } from '../attendance-sheet/domain/attendance-sheet.examples.js';
import { classRuns } from '../class-run/class-runs.js';
import { sessions } from '../class-run/domain/class-run.examples.js';
import { trainingEnrollment } from '../definition.js';
import { enrollments } from './enrollments.js';
import { finalizeTogether } from './settle-run-together.js';
import { TrainingDesk, type Applicant } from './training-desk.examples.js';

const soon = { within: 20_000 };
const START = '2026-04-11T01:00:00.000Z';
const END = '2026-04-18T05:00:00.000Z';
const policy = { version: '2026.1', withinDays: 7 };

describe('the results of a class', () => {
  let neighbours: Neighbourhood<never>;
  let desk: TrainingDesk;

  beforeAll(async () => {
    const clock = new FixedClock('2026-04-01T02:00:00.000Z');
    neighbours = await openNeighbourhood({ definition: trainingEnrollment, clock, neighbours: {} });
    const { streams, policies } = neighbours.service.tools;
    desk = new TrainingDesk(streams, policies);
  });
  afterAll(() => neighbours.close());

  const tasksOf = ({ participantId }: Applicant): Promise<readonly object[]> =>
    neighbours.service.tools.readModels.query(
      'select kind, owner, outcome from read.task where participant_id = $1 order by opened_at, kind',
      [participantId],
    );
  const task = (kind: string, outcome: string | null = null) => ({
    ...{ kind, owner: 'TRAINING_COORDINATOR', outcome },
  });
  const has = (keys: Applicant, ...wanted: readonly object[]) =>
    eventually(async () => expect(await tasksOf(keys)).toEqual(wanted), soon);

  /** A class that is held, with so many people in it. */
  const held = async (count: number) => {
    const ofRun = sessions.map((session) => ({ ...session, sessionId: uuidv7() }));
    const run = await desk.openRun('EXPLORATION', { capacity: 5, sessions: ofRun });
    const application = { at: desk.now, decideAt: '2026-04-02T15:00:00.000Z' };
    await desk.run(classRuns, run.runId, { type: 'OpenApplications', data: application });
    const people: Applicant[] = [];
    for (let index = 0; index < count; index += 1)
      people.push(await desk.apply(await desk.learner(), run));
    for (const keys of people) await desk.confirm(keys);
    const { runId } = run;
    const confirmation = { decidedBy: 'manager', byException: true };
    await desk.run(classRuns, runId, { type: 'ConfirmClassRun', data: confirmation });
    await desk.run(classRuns, runId, { type: 'StartClassRun', data: { policy, at: START } });
    return { runId, people, ofRun };
  };
  const settle = async ({ runId, enrollmentId }: Applicant, mark: 'PRESENT' | 'ABSENT') => {
    const run = await desk.stateOf(runId);
    const marks = run.sessions.map(({ seq }) => ({ seq, mark }));
    const data = { run, marks, at: END };
    await desk.run(enrollments, enrollmentId, { type: 'CompleteEnrollment', data });
  };

  it('T-15: are a task about everybody who waits for them when they are late, until the run is final', async () => {
    const { runId, people } = await held(3);
    const [settled, open, left] = people as [Applicant, Applicant, Applicant];
    await settle(settled, 'PRESENT');
    const leaving = { lastAttendedOn: '2026-04-11', reasonCode: 'CARE', hoursAttended: 3 } as const;
    await desk.run(enrollments, left.enrollmentId, {
      type: 'WithdrawFromClass',
      data: { ...leaving, startsOn: '2026-04-11', at: END },
    });
    const at = '2026-04-25T15:00:00.000Z';
    await desk.run(classRuns, runId, { type: 'AskForResults', data: { at } });
    await has(settled, task('RESULTS_OVERDUE'));
    await has(open, task('RESULTS_OVERDUE'));
    expect(await tasksOf(left)).toEqual([]);

    await settle(open, 'ABSENT');
    await desk.run(classRuns, runId, { type: 'FinishClassRun', data: { at: END } });
    expect(await tasksOf(open)).toEqual([task('RESULTS_OVERDUE')]);
    await desk.does((options) => finalizeTogether(desk.streams, runId, options));
    await has(settled, task('RESULTS_OVERDUE', 'RESULTS_FINAL'));
    await has(open, task('RESULTS_OVERDUE', 'RESULTS_FINAL'));
  });

  it('S-13: are looked at again when attendance is corrected after them, once until somebody did', async () => {
    const { runId, people, ofRun } = await held(2);
    const [mine, unsettled] = people as [Applicant, Applicant];
    const marking = async (keys: Applicant, session: (typeof ofRun)[number]) => {
      const { enrollmentId, participantId } = keys;
      const at = session.startsAt;
      const who = { runId, enrollmentId, participantId, session, at };
      await desk.run(attendanceSheets, session.sessionId, toMark(who));
    };
    const correct = (keys: Applicant, sessionId: string, minutesPresent: number) => {
      const change = { to: 'LATE', minutesPresent, reasonCode: 'MARKED_WRONGLY' } as const;
      const by = { byId: 'coordinator', resultsFinal: false };
      const data = { enrollmentId: keys.enrollmentId, ...change, ...by };
      return desk.run(attendanceSheets, sessionId, { type: 'CorrectAttendance', data });
    };
    for (const keys of people) for (const session of ofRun) await marking(keys, session);
    const [first, second] = ofRun as [(typeof ofRun)[number], (typeof ofRun)[number]];
    await correct(mine, first.sessionId, 170);
    await settle(mine, 'PRESENT');
    await correct(unsettled, first.sessionId, 160);
    await correct(mine, first.sessionId, 150);
    await correct(mine, second.sessionId, 140);
    await has(mine, task('RECHECK_RESULT'));

    const revise = (to: 'COMPLETED' | 'NOT_COMPLETED') => {
      const data = { to, reasonCode: 'CORRECTED', approverId: 'manager', at: END };
      return desk.run(enrollments, mine.enrollmentId, { type: 'ReviseResult', data });
    };
    await revise('NOT_COMPLETED');
    await has(mine, task('RECHECK_RESULT', 'RESULT_REVISED'));
    await correct(mine, second.sessionId, 130);
    await has(mine, task('RECHECK_RESULT', 'RESULT_REVISED'), task('RECHECK_RESULT'));
    expect(await tasksOf(unsettled)).toEqual([]);
  });
});
