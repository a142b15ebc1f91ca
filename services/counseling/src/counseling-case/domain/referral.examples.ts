import type {
  AgencyReferralMade,
  AgencyReferralResulted,
  ParticipantMarkedJobReady,
  ReferralDeclineNoted,
} from '@academy/contracts';
import { opened, ready } from './counseling-case.examples.js';

const { caseId, participantId } = opened.data;
const keys = { caseId, participantId };
const byId = ready.data.decidedBy;
const referralId = '0199b2c0-0000-7000-8000-000000000af1';
const agencyCode = 'WELFARE_CENTER';

export const markedReady: ParticipantMarkedJobReady = {
  type: 'ParticipantMarkedJobReady',
  data: { ...keys, occupations: ['0251'], byId, until: ready.data.validUntil },
};
export const referred: AgencyReferralMade = {
  type: 'AgencyReferralMade',
  data: {
    ...{ ...keys, referralId, agencyCode, needCode: 'DEBT' },
    ...{ consentId: '0199b2c0-0000-7000-8000-0000000000a6', byId },
  },
};
export const resulted: AgencyReferralResulted = {
  type: 'AgencyReferralResulted',
  data: { ...keys, referralId, agencyCode, result: 'SERVED' },
};
export const declined = (times: number, reasonCode = 'DISTANCE'): ReferralDeclineNoted => ({
  type: 'ReferralDeclineNoted',
  data: {
    ...{ ...keys, referralId: `0199b2c0-0000-7000-8000-0000000091e${times}` },
    ...{ reasonCode, times },
  },
});
export const firstDeclined = declined(1);
