import type { CoEnrollmentDetected } from '@academy/contracts';
import { Rejection, type CivilDate, type Decider, type Message } from '@academy/kernel';

export type OtherProgram = CoEnrollmentDetected['data'];

/** The other publicly funded programmes that a person takes or took part in. */
export interface CoEnrollment {
  readonly others: readonly OtherProgram[];
}

export type RecordCoEnrollment = Message<'RecordCoEnrollment', OtherProgram>;

/** Records what an agency says (중복참여). Rejects `CoEnrollmentEndsBeforeStart`. */
const recordCoEnrollment = (
  { data }: RecordCoEnrollment,
  { others }: CoEnrollment,
): readonly CoEnrollmentDetected[] => {
  if (data.to !== undefined && data.to < data.from)
    throw new Rejection('CoEnrollmentEndsBeforeStart');
  const known = others.some(({ coEnrollmentId }) => coEnrollmentId === data.coEnrollmentId);
  return known ? [] : [{ type: 'CoEnrollmentDetected', data }];
};

/** The programmes that run on a date and have an effect here. */
export const othersOn = (
  { others }: CoEnrollment,
  on: CivilDate,
  effect: OtherProgram['effect'],
): readonly OtherProgram[] =>
  others.filter(
    (other) =>
      other.effect === effect && other.from <= on && (other.to === undefined || on <= other.to),
  );

/** Everything that is known of a person's other programmes. */
export const coEnrollmentDecider: Decider<RecordCoEnrollment, CoEnrollment, CoEnrollmentDetected> =
  {
    initialState: { others: [] },
    decide: recordCoEnrollment,
    evolve: ({ others }, { data }) => ({ others: [...others, data] }),
  };
