import type { CaseloadSlotReserved } from '@academy/contracts';
import type { ReserveCaseloadSlot } from './reserve-caseload-slot.js';

const consultantId = '0199b2c0-0000-7000-8000-0000000005c1';
const cap = 3;
const caseId = (number: number) => `0199b2c0-0000-7000-8000-00000000ca0${number}`;

/** The consultant's `number`-th case of at most three. */
export const reserved = (number: number): CaseloadSlotReserved => ({
  type: 'CaseloadSlotReserved',
  data: { consultantId, caseId: caseId(number), openCases: number, cap },
});

export const firstReserved = reserved(1);

export const toReserve = (
  number: number,
  change: Partial<ReserveCaseloadSlot['data']> = {},
): ReserveCaseloadSlot => ({
  type: 'ReserveCaseloadSlot',
  data: { consultantId, caseId: caseId(number), policy: { version: 'example', cap }, ...change },
});
