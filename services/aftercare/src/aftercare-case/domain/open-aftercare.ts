import type { PlacementStarted } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { AftercareCase } from './aftercare-case.js';
import type { AftercareEvent } from './events.js';
import { isFollowed, scheduleOf, type AftercarePolicy } from './schedule.js';

/** The case has the id of its placement, so that there is one for each (AFT-1). */
export type OpenAftercare = Message<
  'OpenAftercare',
  Pick<
    PlacementStarted['data'],
    'placementId' | 'participantId' | 'employerId' | 'programType' | 'actualStartOn'
  > & { policy: AftercarePolicy }
>;

/** Opens the after-care of a started placement, once (AFT-1, AFT-2, AFT-8). Rejects `ProgramTypeNotFollowed`. */
export const openAftercare = (
  { data: { actualStartOn, policy, ...placement } }: OpenAftercare,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  if (aftercareCase.status !== 'unknown') return [];
  const { placementId: aftercareId, programType } = placement;
  if (!isFollowed(programType, policy)) throw new Rejection('ProgramTypeNotFollowed');

  const { attemptDays, closingDays, version: policyVersion } = policy;
  return [
    {
      type: 'AftercareOpened',
      data: {
        aftercareId,
        ...placement,
        baseDate: actualStartOn,
        ...scheduleOf(actualStartOn, programType, policy),
        ...{ attemptDays: [...attemptDays], closingDays, policyVersion },
      },
    },
  ];
};
