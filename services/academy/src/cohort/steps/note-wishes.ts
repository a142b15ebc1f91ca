import { MATCHING, type StepContext } from './step.js';

/** The person says what they look for. `name` keeps one search apart from another. Throws `RequestRefused`. */
export const noteWishes = async (
  { clients, person, way: { participantId }, dice }: StepContext,
  name: string,
): Promise<void> => {
  await clients
    .person(participantId)
    .post(`${MATCHING}/candidates/${participantId}/wishes`, `${person.key}-wishes-${name}`, {
      occupationCodes: ['7061'],
      districts: ['11440', person.districtCode].filter((code, at, all) => all.indexOf(code) === at),
      weeklyHours: { min: 20, max: 40 },
      wage: { basis: 'MONTHLY', minKrw: dice.between(20, 26) * 100_000 },
      limits: { nightOk: false, standingOk: true, drivingOk: false, liftingKgMax: 20 },
      excludedOccupations: [],
      careerOccupations: ['7061'],
      skills: ['FACILITY_MAINTENANCE'],
      certificates: [],
      automatedRecommendation: true,
    });
};
