import type { CaseloadSlotReserved } from '@academy/contracts';

export type ConsultantCaseloadEvent = CaseloadSlotReserved;
