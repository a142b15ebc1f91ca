import { trainingEnrollmentEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as sheets from './attendance-sheet/domain/attendance-sheet.examples.js';
import * as certificates from './certificate/domain/certificate.examples.js';
import * as classRunLives from './class-run/domain/class-run-life.examples.js';
import * as classRuns from './class-run/domain/class-run.examples.js';
import { waitlistEvents } from './class-run/domain/waitlist.examples.js';
import * as courses from './course/domain/course.examples.js';
import * as enrollmentLives from './enrollment/domain/enrollment-life.examples.js';
import * as enrollments from './enrollment/domain/enrollment.examples.js';
import * as records from './learner-record/domain/learner-record.examples.js';
import * as strikes from './learner-record/domain/strikes.examples.js';

examplesSpecificationFor(
  trainingEnrollmentEvents,
  certificates,
  courses,
  classRuns,
  classRunLives,
  waitlistEvents,
  sheets,
  records,
  strikes,
  enrollmentLives,
  enrollments,
);
