import type { MatchingInput, MatchingOrder, RankedOrder } from './recommender.js';

type Rule = (order: MatchingOrder, input: MatchingInput) => boolean;

const paysEnough: Rule = ({ wage, weeklyHours }, { person, wages }) => {
  if (person.wage === undefined) return true;
  const { basis, minKrw: krw } = person.wage;
  const offered = wages.hourly({ basis: wage.basis, krw: wage.maxKrw, weeklyHours });
  return offered >= wages.hourly({ basis, krw, weeklyHours });
};

const bearable: Rule = ({ conditions }, { person: { limits } }) =>
  (limits.nightOk || !conditions.night) &&
  (limits.standingOk || !conditions.standing) &&
  (limits.drivingOk || !conditions.driving) &&
  conditions.liftingKg <= limits.liftingKgMax;

const certified: Rule = ({ requirements }, { person: { certificates } }) =>
  requirements.must
    .filter(({ kind }) => kind === 'CERTIFICATE' || kind === 'LICENCE')
    .every(({ code }) => certificates.includes(code));

const rules: Readonly<Record<string, Rule>> = {
  PARTICIPATION_OPEN: (_, { standing }) => standing.participationOpen,
  CONSENT_ACTIVE: (_, { standing }) => standing.consentActive,
  PROFILE_FRESH: (_, { standing }) => standing.profileFresh,
  NOT_PLACED: (_, { standing }) => !standing.placed,
  NOT_REFERRED_BEFORE: ({ jobOrderId }, { standing }) => !standing.referredTo.includes(jobOrderId),
  WAGE: paysEnough,
  HOURS: ({ weeklyHours }, { person: { weeklyHours: wanted } }) =>
    weeklyHours >= wanted.min && weeklyHours <= wanted.max,
  DISTRICT: ({ workDistrict }, { person }) => person.districts.includes(workDistrict),
  CERTIFICATES: certified,
  CONDITIONS: bearable,
  OCCUPATION_ALLOWED: ({ occupationCode }, { person }) =>
    !person.excludedOccupations.some((excluded) => occupationCode.startsWith(excluded)),
};

/** Every condition that an order must pass for a person, with its outcome (MAT-8). */
export const hardChecksOf = (
  order: MatchingOrder,
  input: MatchingInput,
): RankedOrder['hardChecks'] =>
  Object.entries(rules).map(([rule, holds]) => ({ rule, passed: holds(order, input) }));
