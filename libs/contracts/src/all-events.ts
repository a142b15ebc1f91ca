import { aftercareEvents } from './aftercare/events.js';
import { campusDirectoryEvents } from './campus-directory/events.js';
import { counselingEvents } from './counseling/events.js';
import type { EventContract } from './event.js';
import { matchingEvents } from './matching/events.js';
import { registrationEvents } from './registration/events.js';
import { trainingEnrollmentEvents } from './training-enrollment/events.js';

/** Every event of every service: what a consumer can know. */
export const allEvents: readonly EventContract[] = [
  ...registrationEvents,
  ...campusDirectoryEvents,
  ...counselingEvents,
  ...trainingEnrollmentEvents,
  ...matchingEvents,
  ...aftercareEvents,
];
