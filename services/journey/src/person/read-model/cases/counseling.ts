import type { counselingEvents } from '@academy/contracts';
import type { CasesOf } from './cases-of.js';
import { reach, unchanged } from './learn.js';
import { policyCases, taskCases } from './shared.js';

/** What the events of counselling mean for where a person stands. */
export const counselingCases: CasesOf<typeof counselingEvents> = {
  CounselingCaseOpened: unchanged,
  ConsultantAssigned: ({ data: { consultantId } }) => reach('consultantOn', { consultantId }),
  CaseloadSlotReserved: unchanged,
  ReadinessLevelConfirmed: ({ data: { level } }) => reach('readinessOn', { readinessLevel: level }),
  TrackRecommended: unchanged,
  ...policyCases,
  ...taskCases,
};
