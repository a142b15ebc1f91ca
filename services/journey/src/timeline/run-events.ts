import {
  AttendanceSheetLocked,
  AttendanceSheetUnlocked,
  ClassRunApplicationsClosed,
  ClassRunCancelled,
  ClassRunConfirmed,
  ClassRunFinished,
  ClassRunPostponed,
  ClassRunResultsFinalized,
  ClassRunScheduled,
  ClassRunStarted,
  ClassSessionRescheduled,
  ClosureDeclared,
  ClosureLifted,
  EnrollmentCancelled,
  EnrollmentConfirmed,
  EnrollmentDismissed,
  EnrollmentTransferred,
  EnrollmentWithdrawn,
  InstructorReplaced,
} from '@academy/contracts';

const typesOf = (contracts: readonly { readonly name: string }[]): readonly string[] =>
  contracts.map(({ name }) => name);

/** What says that a person takes part in a run, and that they no longer do. */
export const joining = EnrollmentConfirmed.name;
export const leaving = typesOf([
  ...[EnrollmentCancelled, EnrollmentDismissed, EnrollmentTransferred, EnrollmentWithdrawn],
]);

/** What of a run concerns everybody in it. */
export const runEvents = typesOf([
  ...[ClassRunApplicationsClosed, ClassRunConfirmed, ClassRunCancelled, ClassRunPostponed],
  ...[ClassSessionRescheduled, InstructorReplaced, ClassRunStarted, ClassRunFinished],
  ...[ClassRunResultsFinalized, AttendanceSheetLocked, AttendanceSheetUnlocked],
]);

/** What says where and when a run takes place. */
export const planning = ClassRunScheduled.name;

/** What closes a campus, and opens it again. */
export const closing = ClosureDeclared.name;
export const lifting = ClosureLifted.name;

const isOthers = (item: unknown, own: readonly string[]): boolean => {
  if (typeof item !== 'object' || item === null) return false;
  if ('participantId' in item) return !own.some((id) => id === item.participantId);
  return 'bookingId' in item;
};

/** The body of an event about many people, as one of them may see it: without the others, and without anybody's bookings. */
export const withoutOthers = (body: unknown, own: readonly string[]): unknown => {
  if (typeof body !== 'object' || body === null) return body;
  const entries = Object.entries(body as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((item) => !isOthers(item, own)) : value,
    ]),
  );
};
