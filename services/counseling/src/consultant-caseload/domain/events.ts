import type {
  CaseloadCapChanged,
  CaseloadSlotReleased,
  CaseloadSlotReserved,
} from '@academy/contracts';

export type ConsultantCaseloadEvent =
  CaseloadSlotReserved | CaseloadSlotReleased | CaseloadCapChanged;
