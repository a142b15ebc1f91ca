import type { EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { JourneyEvent } from '../../journey-event.js';
import { aftercareCases } from './cases/aftercare.js';
import { campusDirectoryCases } from './cases/campus-directory.js';
import { counselingCases } from './cases/counseling.js';
import { matchingCases } from './cases/matching.js';
import { registrationCases } from './cases/registration.js';
import { trainingEnrollmentCases } from './cases/training-enrollment.js';
import type { JourneyPerson } from './journey-person.entity.js';

/** A person's stage and the first occurrence of each step of the funnel, from all services. */
export const journeyPerson: Projection<JourneyEvent, JourneyPerson, EventMeta> = {
  name: 'journey_person',
  kind: 'keyed',
  keyOf: (_, { participantId }) => participantId ?? undefined,
  cases: {
    ...registrationCases,
    ...campusDirectoryCases,
    ...counselingCases,
    ...trainingEnrollmentCases,
    ...matchingCases,
    ...aftercareCases,
  },
};
