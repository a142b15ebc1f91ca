import { category } from '@academy/kernel';
import { coEnrollmentDecider } from './domain/co-enrollment.js';

/** Other programmes: `co-enrollment-<participantId>`. */
export const coEnrollments = category('co-enrollment', coEnrollmentDecider, {
  about: 'participant',
});
