/** The steps of the funnel that a synthetic person can reach, in their order. */
export const stepCodes = [
  'REGISTERED',
  'PARTICIPATION',
  'CONSULTANT_ASSIGNED',
  'READINESS_CONFIRMED',
  'BASIC_COMPLETED',
  'CLASS_CONFIRMED',
  'CLASS_COMPLETED',
  'REFERRED',
  'PLACED',
  'M1',
] as const;
export type StepCode = (typeof stepCodes)[number];
