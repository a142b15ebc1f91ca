import type {
  ConsultantAssigned,
  CounselingCaseOpened,
  ReadinessLevelConfirmed,
  TrackRecommended,
} from '@academy/contracts';

export type CounselingCaseEvent =
  CounselingCaseOpened | ConsultantAssigned | ReadinessLevelConfirmed | TrackRecommended;
