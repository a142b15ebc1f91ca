import type { EnrollmentApplied } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { EnrollmentEvent } from './events.js';

interface Known extends Readonly<Omit<EnrollmentApplied['data'], 'appliedAt'>> {
  readonly status: 'applied' | 'confirmed' | 'completed' | 'not completed';
}

/** One person in one class run. */
export type Enrollment = { readonly status: 'unknown' } | Known;

export const initialState: Enrollment = { status: 'unknown' };

/** The enrolment after an event; only an application makes one. */
export const evolve = (enrollment: Enrollment, { type, data }: EnrollmentEvent): Enrollment => {
  if (type === 'EnrollmentApplied') return { status: 'applied', ...data };
  if (enrollment.status === 'unknown') return enrollment;
  switch (type) {
    case 'EnrollmentConfirmed':
      return { ...enrollment, status: 'confirmed' };
    case 'EnrollmentCompleted':
      return { ...enrollment, status: 'completed' };
    case 'EnrollmentNotCompleted':
      return { ...enrollment, status: 'not completed' };
  }
};

/** The enrolment, if somebody applied; rejects `EnrollmentNotApplied`. */
export const applied = (enrollment: Enrollment): Known => {
  if (enrollment.status === 'unknown') throw new Rejection('EnrollmentNotApplied');
  return enrollment;
};
