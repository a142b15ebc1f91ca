import type { Checkpoint, CheckpointCode, PlacementStarted, ProgramType } from '@academy/contracts';
import { addDays, addMonths, Rejection, type CivilDate, type Message } from '@academy/kernel';
import type { AftercareCase } from './aftercare-case.js';
import type { AftercareEvent } from './events.js';

interface CheckpointRule {
  readonly code: CheckpointCode;
  /** Civil months after the start (T-00, T-21). */
  readonly months: number;
  /** The window of the follow-up around the due day, in days (AFT-2). */
  readonly daysBefore: number;
  readonly daysAfter: number;
}

export interface AftercarePolicy {
  readonly version: string;
  /** Programmes whose placements these check-points follow (AFT-8: activity has others). */
  readonly programTypes: readonly ProgramType[];
  readonly checkpoints: readonly CheckpointRule[];
}

/** The case has the id of its placement, so that there is one for each (AFT-1). */
export type OpenAftercare = Message<
  'OpenAftercare',
  Pick<
    PlacementStarted['data'],
    'placementId' | 'participantId' | 'employerId' | 'programType' | 'actualStartOn'
  > & { policy: AftercarePolicy }
>;

const scheduledFrom =
  (baseDate: CivilDate) =>
  ({ code, months, daysBefore, daysAfter }: CheckpointRule): Checkpoint => {
    const dueOn = addMonths(baseDate, months);
    return {
      code,
      dueOn,
      windowFrom: addDays(dueOn, -daysBefore),
      windowTo: addDays(dueOn, daysAfter),
    };
  };

/** Opens the after-care of a started placement, once (AFT-1, AFT-2). Rejects `ProgramTypeNotFollowed`. */
export const openAftercare = (
  { data: { actualStartOn, policy, ...placement } }: OpenAftercare,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  if (aftercareCase.status === 'open') return [];
  if (!policy.programTypes.includes(placement.programType))
    throw new Rejection('ProgramTypeNotFollowed');

  return [
    {
      type: 'AftercareOpened',
      data: {
        aftercareId: placement.placementId,
        ...placement,
        baseDate: actualStartOn,
        checkpoints: policy.checkpoints.map(scheduledFrom(actualStartOn)),
      },
    },
  ];
};
