import { category } from '@academy/kernel';
import { counselingCaseDecider } from './domain/counseling-case.decider.js';

/** Cases: `counseling-case-<caseId>`. */
export const counselingCases = category('counseling-case', counselingCaseDecider, {
  about: 'participant',
});
