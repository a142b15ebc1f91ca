import type { CompletionFailure, EnrollmentApplied } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { EnrollmentEvent } from './events.js';

export interface KnownEnrollment extends Readonly<Omit<EnrollmentApplied['data'], 'appliedAt'>> {
  readonly status: 'applied' | 'confirmed' | 'cancelled' | 'completed' | 'not completed';
  /** The last day of a completed class. */
  readonly completedOn?: string;
  /** Why a class was not completed. */
  readonly failedRules?: readonly CompletionFailure[];
}

/** One person in one class run. */
export type Enrollment = { readonly status: 'unknown' } | KnownEnrollment;

export const initialState: Enrollment = { status: 'unknown' };

/** The enrolment after an event; only an application makes one. */
export const evolve = (enrollment: Enrollment, { type, data }: EnrollmentEvent): Enrollment => {
  if (type === 'EnrollmentApplied') return { status: 'applied', ...data };
  if (enrollment.status === 'unknown') return enrollment;
  switch (type) {
    case 'EnrollmentConfirmed':
      return { ...enrollment, status: 'confirmed' };
    case 'EnrollmentCancelled':
      return { ...enrollment, status: 'cancelled' };
    case 'EnrollmentCompleted':
      return { ...enrollment, status: 'completed', completedOn: data.completedOn };
    case 'EnrollmentNotCompleted':
      return { ...enrollment, status: 'not completed', failedRules: data.failedRules };
  }
};

/** The enrolment, if somebody applied; rejects `EnrollmentNotApplied`. */
export const applied = (enrollment: Enrollment): KnownEnrollment => {
  if (enrollment.status === 'unknown') throw new Rejection('EnrollmentNotApplied');
  return enrollment;
};

/** The enrolment, if somebody applied and did not cancel; rejects `EnrollmentNotApplied` and `EnrollmentAlreadyCancelled`. */
export const live = (enrollment: Enrollment): KnownEnrollment => {
  const known = applied(enrollment);
  if (known.status === 'cancelled') throw new Rejection('EnrollmentAlreadyCancelled');
  return known;
};

/** The last day of the class, if it was completed; rejects `EnrollmentNotApplied` and `ClassNotCompleted`. */
export const completedOn = (enrollment: Enrollment): string => {
  const { completedOn: day } = applied(enrollment);
  if (day === undefined) throw new Rejection('ClassNotCompleted');
  return day;
};
