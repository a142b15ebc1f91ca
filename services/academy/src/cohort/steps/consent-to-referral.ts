import { MATCHING, type Step } from './step.js';

/** The person agrees to be referred, with what may be shown (MAT-11). */
export const consentToReferral: Step = async ({ clients, way }) => {
  await clients
    .person(way.participantId)
    .post(`${MATCHING}/referrals/${way.referralId}/consent`, `consent-${way.referralId}`, {
      sharedFields: ['NAME', 'CONTACT', 'CAREER'],
    });
};
