import { inForce, type CivilDate, type Versions } from '@academy/kernel';

/** By when a step is due where the event that asks for it names no day. */
export interface ServiceLevels {
  /** T-06: working days to a consultant. */
  readonly assignWorkingDays: number;
  /** T-07: days to the first appointment. */
  readonly firstAppointmentDays: number;
  /** T-24: days between two reviews of a plan, and after a class. */
  readonly reviewDays: number;
  readonly reviewAfterClassDays: number;
  /** T-15: days after a class within which its results are settled. */
  readonly settleDays: number;
  /** Days to send what a person has agreed to. */
  readonly sendDays: number;
  /** T-18: days after the first day within which it is clear whether work began. */
  readonly startDays: number;
}

/** Service levels with the date from which they hold. Nobody at the Foundation has confirmed them. */
const versions: Versions<ServiceLevels> = [
  {
    version: '2026.1',
    effectiveFrom: '2025-01-01',
    assumed: true,
    assignWorkingDays: 3,
    firstAppointmentDays: 10,
    reviewDays: 30,
    reviewAfterClassDays: 14,
    settleDays: 7,
    sendDays: 3,
    startDays: 7,
  },
];

/** The service levels in force on a date; before the first version the first. */
export const serviceLevelsOn = (on: CivilDate): ServiceLevels => {
  const [first] = versions;
  return inForce(versions, first && on < first.effectiveFrom ? first.effectiveFrom : on);
};
