import * as contracts from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { CounselingCaseEvent } from '../domain/events.js';
import { CaseCard } from './case-card.entity.js';

type Meta = Pick<EventMeta, 'streamVersion'>;
type Fold = (card: CaseCard | undefined, meta: Meta) => CaseCard | null;

const change =
  (fields: Partial<CaseCard>): Fold =>
  (card, { streamVersion: version }) =>
    card ? { ...card, ...fields, version } : null;

const undecided = {
  status: 'WAITING',
  consultantId: null,
  handoverOpen: false,
  readinessLevel: null,
  readinessValidUntil: null,
  recommendation: null,
} as const;

export const caseCardProjection: Projection<CounselingCaseEvent, CaseCard, Meta> = {
  name: 'case-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.caseId,
  cases: {
    CounselingCaseOpened:
      ({ data: { assignBy: _, escalateAt: __, ...data } }) =>
      (_card, { streamVersion: version }) => ({ ...data, ...undecided, version }),
    ConsultantAssigned: ({ data: { consultantId } }) =>
      change({ status: 'ASSIGNED', consultantId }),
    ReadinessLevelConfirmed: ({ data: { level, validUntil } }) =>
      change({ readinessLevel: level, readinessValidUntil: validUntil }),
    TrackRecommended: ({ data }) => {
      const { recommendationId, classType, courseIds, reasons, validUntil } = data;
      return change({
        recommendation: { recommendationId, classType, courseIds, reasons, validUntil },
      });
    },
    CaseDeadlineMissed: () => change({}),
    ParticipantMarkedJobReady: () => change({}),
    AgencyReferralMade: () => change({}),
    AgencyReferralResulted: () => change({}),
    ReferralDeclineNoted: () => change({}),
    CounselingCaseActivated: () => change({ status: 'ACTIVE' }),
    CounselingCasePutOnHold: () => change({ status: 'ON_HOLD' }),
    ConsultantReassigned: ({ data: { toId } }) =>
      change({ consultantId: toId, handoverOpen: true }),
    HandoverAccepted: () => change({ handoverOpen: false }),
    HandoverRejected: () => change({ handoverOpen: false }),
    CounselingCaseClosed: () => change({ status: 'CLOSED', handoverOpen: false }),
    CounselingCaseMoved: ({ data: { toCampusId: campusId } }) => change({ campusId }),
    CounselingCaseReopened: ({ data: { consultantId } }) =>
      change({ status: 'ACTIVE', consultantId }),
  },
};

/** The cases, for consultants and for the list of those who wait. */
export const caseCard = readModel<CounselingCaseEvent, CaseCard>({
  projection: caseCardProjection,
  entity: CaseCard,
  uses: [
    contracts.CounselingCaseOpened,
    contracts.ConsultantAssigned,
    contracts.ReadinessLevelConfirmed,
    contracts.TrackRecommended,
    contracts.CaseDeadlineMissed,
    contracts.CounselingCaseActivated,
    contracts.CounselingCasePutOnHold,
    contracts.ConsultantReassigned,
    contracts.HandoverAccepted,
    contracts.HandoverRejected,
    contracts.CounselingCaseClosed,
    contracts.CounselingCaseMoved,
    contracts.CounselingCaseReopened,
    contracts.ParticipantMarkedJobReady,
    contracts.AgencyReferralMade,
    contracts.AgencyReferralResulted,
    contracts.ReferralDeclineNoted,
  ],
});
