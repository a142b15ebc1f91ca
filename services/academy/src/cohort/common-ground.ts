import type { Cohort } from './cohort.js';
import type { Clients, CommonGround } from './steps/step.js';

const PROVIDER_ID = '0199aaaa-0000-7000-8000-00000000ac01';
const TRAINING = '/training-enrollment/v1';
const MATCHING = '/matching/v1';

const course = (classType: 'BASIC' | 'EXPLORATION', code: string, title: string) => ({
  ...{ classType, code, title },
  totalHours: 3,
  deliveryMode: 'ONSITE',
  providerId: PROVIDER_ID,
  selectionMethod: 'FIRST_COME',
});

/** A class of one day, that very day: on the real clock nobody could wait for a longer one. */
const oneDay = (courseId: string, campusId: string, { begunOn, people }: Cohort) => ({
  ...{ courseId, campusId },
  roundNo: 1,
  capacity: people,
  minEnrollment: 1,
  applyFrom: begunOn,
  applyUntil: begunOn,
  sessions: [
    { startsAt: `${begunOn}T10:00:00+09:00`, endsAt: `${begunOn}T13:00:00+09:00`, hours: 3 },
  ],
  dayPattern: 'WEEKDAY',
});

const order = (employerId: string, openings: number) => ({
  employerId,
  openings,
  programType: 'OPEN_HIRE',
  title: '시설관리 담당자',
  occupationCode: '7061',
  employmentType: 'PERMANENT',
  weeklyHours: 40,
  workPattern: 'WEEKDAY',
  wage: { basis: 'MONTHLY', minKrw: 2_500_000, maxKrw: 2_900_000 },
  workDistrict: '11440',
  requirements: { must: [{ kind: 'SKILL', code: 'FACILITY_MAINTENANCE' }], nice: [] },
  conditions: { night: false, standing: true, liftingKg: 15, driving: false },
  closing: { type: 'UNTIL_FILLED' },
});

/** A number of the form that businesses have; the seed keeps cohorts apart. */
const businessNumber = (seed: string): string =>
  String(Number.parseInt(seed, 16)).padStart(10, '0').slice(-10);

const openRun = async (
  { 'hq-operator': headquarters }: Clients,
  cohort: Cohort,
  { campusId, ...content }: ReturnType<typeof course> & { campusId: string },
): Promise<string> => {
  const key = `cohort-${cohort.seed}-${content.classType}`;
  const { body: approved } = await headquarters.post<{ courseId: string }>(
    `${TRAINING}/courses`,
    `${key}-course`,
    { ...content, code: `${content.code}_${cohort.seed.toUpperCase()}` },
  );
  const run = oneDay(approved.courseId, campusId, cohort);
  const { body } = await headquarters.post<{ runId: string }>(
    `${TRAINING}/class-runs`,
    `${key}-run`,
    run,
  );
  return body.runId;
};

const openOrder = async (
  { 'employer-relations': staff }: Clients,
  { seed, begunOn, people }: Cohort,
): Promise<Pick<CommonGround, 'employerId' | 'jobOrderId'>> => {
  const key = `cohort-${seed}`;
  const { body: employer } = await staff.post<{ employerId: string }>(
    `${MATCHING}/employers`,
    `${key}-employer`,
    {
      businessNumber: businessNumber(seed),
      sizeRegularWorkers: 42,
      industryCode: 'N74100',
      district: '11440',
      insured4: true,
      publicBody: false,
    },
  );
  const { employerId } = employer;
  const passed = (kind: string) => ({
    kind,
    result: 'PASSED',
    source: 'SYNTHETIC_SERVICE',
    checkedOn: begunOn,
  });
  await staff.post(`${MATCHING}/employers/${employerId}/verification`, `${key}-verification`, {
    checks: [passed('BUSINESS_STATUS'), passed('WAGE_ARREARS')],
  });
  const { body } = await staff.post<{ jobOrderId: string }>(
    `${MATCHING}/job-orders`,
    `${key}-order`,
    order(employerId, people),
  );
  const { jobOrderId } = body;
  const publication = `${MATCHING}/job-orders/${jobOrderId}/publication`;
  await staff.post(publication, `${key}-publication`, { flags: [] });
  return { employerId, jobOrderId };
};

/** Opens what all people of the cohort meet in. The same cohort finds what it opened before. Throws `RequestRefused`. */
export const openCommonGround = async (clients: Clients, cohort: Cohort): Promise<CommonGround> => {
  const headquarters = clients['hq-operator'];
  const campusId = await headquarters.until(
    () => headquarters.get<{ campusId: string }[]>('/campus-directory/v1/campuses'),
    ([first]) => first?.campusId,
  );
  const basic = course('BASIC', 'BASIC_EDUCATION', '기초교육');
  const exploration = course('EXPLORATION', 'JOB_EXPLORATION', '시설관리 직무 탐색반');
  return {
    basicRunId: await openRun(clients, cohort, { ...basic, campusId }),
    classRunId: await openRun(clients, cohort, { ...exploration, campusId }),
    ...(await openOrder(clients, cohort)),
  };
};
