import type {
  CandidateWishesNoted,
  JobOrderSubmitted,
  RecommendationIssued,
} from '@academy/contracts';

/**
 * What a recommender knows of a person: wishes, limits and abilities in codes. Nothing here says or implies an age, a sex or a
 * state of health, and nothing else reaches it (MAT-8).
 */
export type MatchingPerson = Readonly<
  Pick<
    CandidateWishesNoted['data'],
    | ('occupationCodes' | 'districts' | 'weeklyHours' | 'wage' | 'limits')
    | ('excludedOccupations' | 'careerOccupations' | 'skills' | 'certificates')
  >
>;

/** What it knows of an order. `version` grows when the order's content changes. */
export type MatchingOrder = Readonly<
  Pick<
    JobOrderSubmitted['data'],
    | ('jobOrderId' | 'occupationCode' | 'wage' | 'weeklyHours' | 'workDistrict')
    | ('employmentType' | 'requirements' | 'conditions')
  > & { version: number; contractMonths: number | null }
>;

/** Facts about the person that let any order pass or none. */
export interface MatchingStanding {
  readonly participationOpen: boolean;
  readonly consentActive: boolean;
  readonly profileFresh: boolean;
  readonly placed: boolean;
  /** Orders they were referred to before; an order lives shorter than it would take to forget that. */
  readonly referredTo: readonly string[];
}

/** How wages on different bases are compared; by the law of the day. */
export interface WageMeasure {
  readonly minimumPerHour: number;
  /** Won by the paid hour of a job of so many hours a week, not rounded. */
  readonly hourly: (wage: {
    readonly basis: JobOrderSubmitted['data']['wage']['basis'];
    readonly krw: number;
    readonly weeklyHours: number;
  }) => number;
}

export interface MatchingInput {
  readonly person: MatchingPerson;
  readonly standing: MatchingStanding;
  readonly orders: readonly MatchingOrder[];
  readonly wages: WageMeasure;
}

export type RankedOrder = Readonly<
  Pick<RecommendationIssued['data'], 'jobOrderId' | 'score' | 'hardChecks' | 'factors' | 'gaps'>
> & { readonly jobOrderVersion: number; readonly eligible: boolean };

/** Ranks orders for a person, best first, and says why; a pure function under a name and a version. */
export interface Recommender {
  readonly algorithm: string;
  readonly algorithmVersion: string;
  readonly featureSetVersion: string;
  /** The sum of an order's contributions is its score. */
  readonly rank: (input: MatchingInput) => readonly RankedOrder[];
}
