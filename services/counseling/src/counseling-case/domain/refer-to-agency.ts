import type { AgencyReferralMade, AgencyReferralResulted } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { caseOf, withConsultant, type CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

type Body<D> = Omit<D, 'caseId' | 'participantId'>;

export type ReferToAgency = Message<'ReferToAgency', Body<AgencyReferralMade['data']>>;
export type RecordAgencyResult = Message<
  'RecordAgencyResult',
  Pick<AgencyReferralResulted['data'], 'referralId' | 'result'>
>;

/** Refers the person to another agency on the ground of a consent (REG-4). Throws as `caseOf`. */
export const referToAgency = (
  { data }: ReferToAgency,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  const { caseId, participantId, agencyReferrals } = caseOf(data.byId, counselingCase);
  if (agencyReferrals[data.referralId]) return [];

  return [{ type: 'AgencyReferralMade', data: { caseId, participantId, ...data } }];
};

/** Notes what came of a referral, once. Throws as `withConsultant`; rejects `AgencyReferralUnknown` and `AgencyReferralSettled`. */
export const recordAgencyResult = (
  { data: { referralId, result } }: RecordAgencyResult,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  const { caseId, participantId, agencyReferrals } = withConsultant(counselingCase);
  const referral = agencyReferrals[referralId];
  if (referral === undefined) throw new Rejection('AgencyReferralUnknown');
  if (referral.result === result) return [];
  if (referral.result !== undefined) throw new Rejection('AgencyReferralSettled');

  const { agencyCode } = referral;
  const data = { caseId, participantId, referralId, agencyCode, result };
  return [{ type: 'AgencyReferralResulted', data }];
};
