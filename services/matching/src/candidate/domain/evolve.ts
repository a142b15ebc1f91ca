import type { Candidate, Standing } from './candidate.js';
import type { CandidateEvent } from './events.js';

type Of<T extends CandidateEvent['type']> = Extract<CandidateEvent, { type: T }>['data'];

const withStanding = (candidate: Candidate, change: Partial<Standing>): Candidate => ({
  ...candidate,
  ...change,
});

const opened = (candidate: Candidate, { participationId }: Of<'CandidacyOpened'>): Candidate => {
  const { status: _, ...standing } = candidate;
  if ('closedFor' in standing) {
    const { closedFor: __, ...kept } = standing;
    return { ...kept, status: 'open', participationId };
  }
  return { ...standing, status: 'open', participationId };
};

const closed = (candidate: Candidate, data: Of<'CandidacyClosed'>): Candidate => {
  const { participationId, reasonCode } = data;
  const { wishes, trained, ...kept } = candidate;
  const after = { ...kept, status: 'closed', participationId, closedFor: reasonCode } as const;
  // What was derived from an erased person goes with them.
  if (reasonCode === 'ERASED') return { ...after, trained: {} };
  return { ...after, trained, ...(wishes === undefined ? {} : { wishes }) };
};

const consented = (
  candidate: Candidate,
  consentId: string,
  consent: Standing['consents'][string],
): Candidate =>
  withStanding(candidate, { consents: { ...candidate.consents, [consentId]: consent } });

const automated = (candidate: Candidate): Candidate => {
  const { refusal: _, ...rest } = candidate;
  return rest.wishes === undefined
    ? rest
    : { ...rest, wishes: { ...rest.wishes, automatedRecommendation: true } };
};

const profileOf = ({ standing, freshUntil }: Of<'ProfileStandingNoted'>) => ({
  profile: { standing, ...(freshUntil === undefined ? {} : { freshUntil }) },
});

const trainedIn = (
  { trained }: Candidate,
  { enrollmentId, courseId, skills, profileVersion }: Of<'CandidateTrainingNoted'>,
) => ({ trained: { ...trained, [enrollmentId]: { courseId, skills } }, profileVersion });

const referred = (candidate: Candidate, jobOrderIds: readonly string[]) => ({
  referredTo: [...new Set([...candidate.referredTo, ...jobOrderIds])],
});

/** The candidate after an event. */
export const evolve = (candidate: Candidate, { type, data }: CandidateEvent): Candidate => {
  switch (type) {
    case 'CandidacyOpened':
      return opened(candidate, data);
    case 'CandidacyClosed':
      return closed(candidate, data);
    case 'CandidacyHeld':
      return withStanding(candidate, { heldBy: [...candidate.heldBy, data.reviewId] });
    case 'CandidacyReleased': {
      const heldBy = candidate.heldBy.filter((reviewId) => reviewId !== data.reviewId);
      return withStanding(candidate, { heldBy });
    }
    case 'EmployerConsentNoted': {
      const { consentId, expiresOn } = data;
      const term = expiresOn === undefined ? {} : { expiresOn };
      return consented(candidate, consentId, { withdrawn: false, ...term });
    }
    case 'EmployerConsentWithdrawalNoted':
      return consented(candidate, data.consentId, { withdrawn: true });
    case 'ProfileStandingNoted':
      return withStanding(candidate, profileOf(data));
    case 'AutomatedRecommendationStopped': {
      const { requestId } = data;
      return withStanding(candidate, { refusal: requestId === undefined ? {} : { requestId } });
    }
    case 'AutomatedRecommendationResumed':
      return automated(candidate);
    case 'CandidateTrainingNoted':
      return withStanding(candidate, trainedIn(candidate, data));
    case 'CandidateMergeNoted':
      return withStanding(candidate, referred(candidate, data.referredTo));
    case 'ReferralAdmitted':
      return withStanding(candidate, {
        liveReferrals: [...candidate.liveReferrals, data],
        ...referred(candidate, [data.jobOrderId]),
      });
    case 'CandidateWishesNoted':
      return withStanding(candidate, { wishes: data, profileVersion: data.profileVersion });
    case 'ReferralClosureNoted': {
      const liveReferrals = candidate.liveReferrals.filter(
        ({ referralId }) => referralId !== data.referralId,
      );
      return withStanding(candidate, { liveReferrals });
    }
  }
};
