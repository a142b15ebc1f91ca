import type { aftercareEvents } from '@academy/contracts';
import type { CasesOf } from './cases-of.js';
import { reach, unchanged } from './learn.js';
import { policyCases, taskCases } from './shared.js';

const checkpoints = { M1: 'm1On', M3: 'm3On', M6: 'm6On', M12: 'm12On' } as const;

/** What the events of after-care mean for where a person stands. */
export const aftercareCases: CasesOf<typeof aftercareEvents> = {
  AftercareOpened: unchanged,
  CheckpointCameDue: unchanged,
  ContactAttempted: unchanged,
  FollowUpCompleted: ({ data: { code, statusCode } }) =>
    statusCode === 'NOT_WORKING' ? unchanged() : reach(checkpoints[code]),
  ...policyCases,
  ...taskCases,
};
