import type { CivilDate } from '@academy/kernel';
import type { Clients } from '../clients.js';

const MATCHING = '/matching/v1';
const OPENINGS = 40;

/** An order that people of a cohort can be referred to. */
export interface OpenOrder {
  readonly employerId: string;
  readonly jobOrderId: string;
}

const orderOf = (employerId: string) => ({
  employerId,
  openings: OPENINGS,
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

/** How many employers a cohort has room for. */
const MOST_EMPLOYERS = 10;

/** A number of the form that businesses have; the seed keeps cohorts apart. */
const businessNumber = (seed: string, index: number): string =>
  String(Number.parseInt(seed, 16) * MOST_EMPLOYERS + index)
    .padStart(10, '0')
    .slice(-10);

/** The `index`th employer of a cohort that applied, not yet checked. Throws `RequestRefused`. */
export const openEmployer = async (
  { 'employer-relations': staff }: Clients,
  seed: string,
  index: number,
): Promise<string> => {
  const { body } = await staff.post<{ employerId: string }>(
    `${MATCHING}/employers`,
    `cohort-${seed}-employer-${index}`,
    {
      businessNumber: businessNumber(seed, index),
      sizeRegularWorkers: 42,
      industryCode: 'N74100',
      district: '11440',
      insured4: true,
      publicBody: false,
    },
  );
  return body.employerId;
};

/** Checks an employer, which counts for a year (T-28). Throws `RequestRefused`. */
export const checkEmployer = async (
  { 'employer-relations': staff }: Clients,
  employerId: string,
  today: CivilDate,
): Promise<void> => {
  const passed = (kind: string) => ({
    kind,
    result: 'PASSED',
    source: 'SYNTHETIC_SERVICE',
    checkedOn: today,
  });
  await staff.post(
    `${MATCHING}/employers/${employerId}/verification`,
    `cohort-verification-${employerId}-${today}`,
    { checks: [passed('BUSINESS_STATUS'), passed('WAGE_ARREARS')] },
  );
};

/** What an employer advertised is not what there was: it takes part no more (MAT-1). Throws `RequestRefused`. */
export const suspendEmployer = async (
  { 'employer-relations': staff }: Clients,
  employerId: string,
): Promise<void> => {
  await staff.post(
    `${MATCHING}/employers/${employerId}/suspension`,
    `cohort-suspension-${employerId}`,
    { reasonCodes: ['FALSE_AD'] },
  );
};

/** A published order of a month. Throws `RequestRefused`. */
export const openOrder = async (
  { 'employer-relations': staff }: Clients,
  employerId: string,
  key: string,
): Promise<OpenOrder> => {
  const { body } = await staff.post<{ jobOrderId: string }>(
    `${MATCHING}/job-orders`,
    `${key}-order`,
    orderOf(employerId),
  );
  const { jobOrderId } = body;
  await staff.post(`${MATCHING}/job-orders/${jobOrderId}/publication`, `${key}-publication`, {
    flags: [],
  });
  return { employerId, jobOrderId };
};
