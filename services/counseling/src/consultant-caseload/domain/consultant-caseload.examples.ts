import type {
  CaseloadCapChanged,
  CaseloadSlotReleased,
  CaseloadSlotReserved,
} from '@academy/contracts';
import type { ChangeCaseloadCap } from './change-caseload-cap.js';
import type { ReleaseCaseloadSlot } from './release-caseload-slot.js';
import type { ReserveCaseloadSlot } from './reserve-caseload-slot.js';

const consultantId = '0199b2c0-0000-7000-8000-0000000005c1';
const cap = 3;
const policy = { version: 'example', cap };
const caseId = (number: number) => `0199b2c0-0000-7000-8000-00000000ca0${number}`;

/** The consultant's `number`-th case of at most three. */
export const reserved = (number: number): CaseloadSlotReserved => ({
  type: 'CaseloadSlotReserved',
  data: { consultantId, caseId: caseId(number), openCases: number, cap },
});

export const firstReserved = reserved(1);
/** The first of three cases is gone. */
export const released: CaseloadSlotReleased = {
  type: 'CaseloadSlotReleased',
  data: { consultantId, caseId: caseId(1), openCases: 2 },
};
/** Four instead of three, in the second half of March. */
export const capChanged: CaseloadCapChanged = {
  type: 'CaseloadCapChanged',
  data: {
    ...{ consultantId, from: cap, to: 4, approverId: 'manager-west' },
    ...{ effectiveOn: '2026-03-16', expiresOn: '2026-03-31' },
  },
};

export const toReserve = (
  number: number,
  change: Partial<ReserveCaseloadSlot['data']> = {},
): ReserveCaseloadSlot => ({
  type: 'ReserveCaseloadSlot',
  data: { consultantId, caseId: caseId(number), policy, on: '2026-03-09', ...change },
});
export const toRelease = (number: number): ReleaseCaseloadSlot => ({
  type: 'ReleaseCaseloadSlot',
  data: { consultantId, caseId: caseId(number) },
});
export const toChangeCap = (change: Partial<ChangeCaseloadCap['data']> = {}): ChangeCaseloadCap => {
  const { from: _, ...data } = capChanged.data;
  return { type: 'ChangeCaseloadCap', data: { ...data, policy, ...change } };
};
