import { AttendanceSheetLocked } from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { attendanceSheets } from '../../attendance-sheet/attendance-sheets.js';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled, type Scheduled } from '../../class-run/domain/class-run.js';
import { applied, type KnownEnrollment } from '../../enrollment/domain/enrollment.js';
import { enrollments } from '../../enrollment/enrollments.js';
import { inTurn } from '../../in-turn.js';
import { strikesBy } from './strike.reactions.js';

const KIND = 'NO_SHOW_FIRST_DAY';

/** Ends of an enrolment that say themselves what they count as. */
const STILL_IN_CLASS: readonly KnownEnrollment['status'][] = [
  'confirmed',
  'completed',
  'not completed',
];

/** The first session of a run, if that is the one. */
const firstSession = ({ sessions }: Pick<Scheduled, 'sessions'>, sessionId: string) => {
  const [first] = [...sessions].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return first?.sessionId === sessionId ? first : undefined;
};

const seatedIn = async (streams: Streams, { seats }: Scheduled): Promise<KnownEnrollment[]> => {
  const found = [];
  for (const enrollmentId of Object.keys(seats).sort())
    found.push(applied((await streams.load(enrollments, enrollmentId)).state));
  return found.filter(({ status }) => STILL_IN_CLASS.includes(status));
};

/**
 * Whoever does not come on the first day has let a seat go to waste (TRN-18). It is decided when the sheet locks, and again when it
 * locks after a correction (S-13). Only a mark says so: somebody whom nobody marked may have been forgotten.
 */
export const onFirstDays = (tools: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => {
  const { issue, clear } = strikesBy(tools);
  const { streams } = tools;
  return [
    reaction(AttendanceSheetLocked, 'SettleNoShows', async ({ data }, meta) => {
      const run = scheduled((await streams.load(classRuns, data.runId)).state);
      const session = firstSession(run, data.sessionId);
      const sheet = (await streams.load(attendanceSheets, data.sessionId)).state;
      if (session === undefined || sheet.status === 'empty') return null;
      const occurredOn = civilDateOf(session.startsAt);
      const commanded: Commanded[] = [];
      for (const { participantId, enrollmentId } of await seatedIn(streams, run)) {
        const keys = { participantId, enrollmentId, kind: KIND } as const;
        const strike =
          sheet.marks[enrollmentId]?.status === 'ABSENT'
            ? issue({ ...keys, occurredOn }, uuidv5(enrollmentId, KIND), meta)
            : await clear(keys, 'ATTENDANCE_CORRECTED', meta);
        if (strike !== null) commanded.push(strike);
      }
      return inTurn(commanded);
    }),
  ];
};
