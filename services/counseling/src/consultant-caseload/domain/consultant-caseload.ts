import type { CivilDate } from '@academy/kernel';
import type { ConsultantCaseloadEvent } from './events.js';

interface AnotherCap {
  readonly to: number;
  readonly effectiveOn: CivilDate;
  readonly expiresOn: CivilDate;
}

/** The cases that one consultant is responsible for, and how many a manager lets them have instead of the policy's number. */
export interface ConsultantCaseload {
  readonly caseIds: readonly string[];
  readonly anotherCap?: AnotherCap;
}

export const initialState: ConsultantCaseload = { caseIds: [] };

/** The caseload after an event. */
export const evolve = (
  caseload: ConsultantCaseload,
  { type, data }: ConsultantCaseloadEvent,
): ConsultantCaseload => {
  const { caseIds } = caseload;
  switch (type) {
    case 'CaseloadSlotReserved':
      return { ...caseload, caseIds: [...caseIds, data.caseId] };
    case 'CaseloadSlotReleased':
      return { ...caseload, caseIds: caseIds.filter((caseId) => caseId !== data.caseId) };
    case 'CaseloadCapChanged':
      return { ...caseload, anotherCap: data };
  }
};

/** Open cases that the consultant may have on a date: a manager's number while it holds, else the policy's (COU-2). */
export const capOn = (
  { anotherCap }: ConsultantCaseload,
  on: CivilDate,
  policy: { readonly cap: number },
): number =>
  anotherCap !== undefined && anotherCap.effectiveOn <= on && on <= anotherCap.expiresOn
    ? anotherCap.to
    : policy.cap;
