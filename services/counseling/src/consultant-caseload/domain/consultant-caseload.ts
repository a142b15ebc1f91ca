import type { ConsultantCaseloadEvent } from './events.js';

/** The cases that one consultant is responsible for. */
export interface ConsultantCaseload {
  readonly caseIds: readonly string[];
}

export const initialState: ConsultantCaseload = { caseIds: [] };

/** The caseload after an event. */
export const evolve = (
  { caseIds }: ConsultantCaseload,
  { data }: ConsultantCaseloadEvent,
): ConsultantCaseload => ({ caseIds: [...caseIds, data.caseId] });
