import {
  aftercareEvents,
  campusDirectoryEvents,
  counselingEvents,
  matchingEvents,
  registrationEvents,
  trainingEnrollmentEvents,
  type EventOf,
} from '@academy/contracts';

/** Every declared event with its own type: what the journey's projections and sentences must have a case for. */
export const journeyEvents = [
  ...registrationEvents,
  ...campusDirectoryEvents,
  ...counselingEvents,
  ...trainingEnrollmentEvents,
  ...matchingEvents,
  ...aftercareEvents,
] as const;

/** Any declared event. */
export type JourneyEvent = EventOf<(typeof journeyEvents)[number]>;
