import { uuidv7 } from '@academy/event-store';
import type { DataSource } from 'typeorm';
import { CourseCard } from '../../course/read-model/course-card.entity.js';
import { CourseCards } from '../../course/read-model/course-cards.queries.js';
import { openTables } from '../../tables.examples.js';
import { ClassRunCard } from './class-run-card.entity.js';
import { ClassRunCards } from './class-run-cards.queries.js';

const [campus, elsewhere] = [uuidv7(), uuidv7()];
const course = (code: string, ...occupationCodes: string[]): CourseCard => ({
  ...{ courseId: uuidv7(), code, title: code, courseVersion: 1, classType: 'REGULAR' },
  ...{ courseKind: 'GENERAL', occupationCodes, skills: [], totalHours: 6, version: 1 },
  ...{ deliveryMode: 'ONSITE', selectionMethod: 'FIRST_COME', retired: false },
  demandBasis: { jobOrderIds: [], employerIds: [], requiredSkills: [] },
  completionPolicy: {
    minAttendanceRate: { numerator: 4, denominator: 5 },
    tardyEquivalence: 3,
    mandatorySessionSeqs: [],
  },
});
const lost = course('FACILITY', '7061');
const related = course('BUILDINGS', '7061', '7062');
const unrelated = course('BAKERY', '1234');

let round = 0;
const run = ({ courseId }: typeof lost, change: Partial<ClassRunCard> = {}): ClassRunCard => {
  round += 1;
  return {
    ...{ runId: uuidv7(), courseId, courseVersion: 1, classType: 'REGULAR', roundNo: round },
    ...{ campusId: campus, capacity: 5, minEnrollment: 1, seatsLeft: 5, waiting: 0, offered: 0 },
    ...{ phase: 'OPEN', decisionDueAt: null, underMinimum: false, version: 1 },
    ...{ applyFrom: '2026-03-01', applyUntil: '2026-04-30' },
    ...{ startsOn: '2026-05-11', endsOn: '2026-05-12', dayPattern: 'WEEKDAY', sessions: [] },
    ...{ disruptedSessions: [], instructorIds: [], completionPolicy: lost.completionPolicy },
    ...change,
  };
};

describe('what there is instead of a class run', () => {
  let source: DataSource;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ source, close } = await openTables('alternatives', [ClassRunCard, CourseCard]));
    await source.getRepository(CourseCard).insert([lost, related, unrelated]);
  });
  afterAll(() => close());

  it('S-4: is the same course first, then the kind and occupation; near before far, soon before late', async () => {
    const cancelled = run(lost, { phase: 'CANCELLED' });
    const later = run(lost, { startsOn: '2026-06-01' });
    const sooner = run(lost);
    const far = run(lost, { campusId: elsewhere, startsOn: '2026-05-01' });
    const kin = run(related, { startsOn: '2026-04-20' });
    const others = [
      run(unrelated),
      run(lost, { phase: 'RUNNING' }),
      run(lost, { applyUntil: '2026-04-01' }),
    ];
    await source
      .getRepository(ClassRunCard)
      .insert([cancelled, later, sooner, far, kin, ...others]);

    const cards = new ClassRunCards(source, new CourseCards(source));
    expect(await cards.alternativesTo(cancelled, '2026-04-02')).toEqual(
      [sooner, later, far, kin].map(({ runId }) => runId),
    );
  });

  it('TRN-10: lists the runs that must be decided, of the campuses that ask', async () => {
    const decisionDueAt = '2026-05-04T00:00:00.000Z';
    const due = run(lost, { decisionDueAt, underMinimum: true });
    await source.getRepository(ClassRunCard).insert([due]);
    const cards = new ClassRunCards(source, new CourseCards(source));
    expect(await cards.undecided('all')).toMatchObject([{ runId: due.runId, underMinimum: true }]);
    expect(await cards.undecided([campus])).toHaveLength(1);
    expect(await cards.undecided([elsewhere])).toEqual([]);
  });
});
