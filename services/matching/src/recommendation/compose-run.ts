import type { MatchRunCompleted, RecommendationIssued } from '@academy/contracts';
import { uuidv5 } from '@academy/event-store';
import { addDays, civilDateOf, type CivilDate } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { In, type DataSource } from 'typeorm';
import { consentsInForce } from '../candidate/consent-in-force.js';
import { allowsAutomation, skillsOf, type Candidate } from '../candidate/domain/candidate.js';
import { CandidateCard } from '../candidate/read-model/candidate-card.entity.js';
import { TaughtCourse } from '../course/read-model/taught-course.entity.js';
import { hourlyWage, type MinimumWage } from '../job-order/domain/minimum-wage.js';
import { policyOn } from '../policies.js';
import type {
  MatchingOrder,
  MatchingPerson,
  MatchingStanding,
  Recommender,
  WageMeasure,
} from './domain/recommender.js';
import { rulesV1 } from './domain/rules-v1.js';
import type { RunMatching } from './domain/run-matching.js';

/** The recommender that is asked; another one takes its place here, behind the same port. */
export const recommender: Recommender = rulesV1;

export interface RunNeeds {
  readonly readModels: DataSource;
  readonly policies: PolicyBook;
}

/** Who is matched with which orders, in which run. */
export interface RunAsked {
  readonly participantId: string;
  readonly candidate: Candidate;
  readonly orders: readonly MatchingOrder[];
  readonly runId: string;
  readonly scope: MatchRunCompleted['data']['scope'];
  readonly trigger: string;
  readonly audience: RecommendationIssued['data']['audience'];
}

type Wishes = NonNullable<Candidate['wishes']>;

const wagesBy = (minimumWage: MinimumWage): WageMeasure => ({
  minimumPerHour: minimumWage.krwPerHour,
  hourly: ({ basis, krw, weeklyHours }) => hourlyWage(basis, krw, { weeklyHours, minimumWage }),
});

/** Only what a recommender may know leaves here, by name (MAT-8). */
const personOf = (wishes: Wishes, skills: readonly string[]): MatchingPerson => {
  const { occupationCodes, districts, weeklyHours, wage, limits } = wishes;
  const { excludedOccupations, careerOccupations, certificates } = wishes;
  return {
    ...{ occupationCodes, districts, weeklyHours, limits },
    ...{ excludedOccupations, careerOccupations, certificates },
    skills: [...skills],
    ...(wage === undefined ? {} : { wage }),
  };
};

const skillsNow = async (
  { readModels }: RunNeeds,
  candidate: Candidate,
): Promise<readonly string[]> => {
  const ids = Object.values(candidate.trained).map(({ courseId }) => courseId);
  const courses = await readModels.getRepository(TaughtCourse).findBy({ courseId: In(ids) });
  return skillsOf(candidate, new Map(courses.map(({ courseId, skills }) => [courseId, skills])));
};

/** A profile counts while its day has not passed; wishes that were told by word of mouth count for so many days (T-19). */
const isFresh = ({ profile, wishes }: Candidate, today: CivilDate, freshDays: number): boolean => {
  if (profile !== undefined)
    return profile.standing === 'FRESH' && (profile.freshUntil ?? today) >= today;
  const notedOn = civilDateOf(wishes?.notedAt ?? '1970-01-01T00:00:00.000Z');
  return addDays(notedOn, freshDays) >= today;
};

/** Whether runs include the person: not while they are away, held for a review, or their profile is stale or hidden (REG-16). */
export const isInPool = (candidate: Candidate, today: CivilDate, freshDays: number): boolean =>
  candidate.status === 'open' &&
  candidate.heldBy.length === 0 &&
  candidate.wishes !== undefined &&
  isFresh(candidate, today, freshDays);

const isPlaced = async ({ readModels }: RunNeeds, participantId: string): Promise<boolean> => {
  const card = await readModels.getRepository(CandidateCard).findOneBy({ participantId });
  return (card?.placements ?? []).some(
    ({ programType, status }) =>
      programType !== 'WORK_EXPERIENCE' && (status === 'CONFIRMED' || status === 'STARTED'),
  );
};

const standingOf = async (
  needs: RunNeeds,
  { participantId, candidate }: RunAsked,
  { today, freshDays }: { readonly today: CivilDate; readonly freshDays: number },
): Promise<MatchingStanding> => ({
  participationOpen: candidate.status === 'open' && candidate.heldBy.length === 0,
  consentActive: consentsInForce(candidate, today).length > 0,
  profileFresh: isFresh(candidate, today, freshDays),
  placed: await isPlaced(needs, participantId),
  referredTo: candidate.referredTo,
});

/** Asks the recommender about a person, and says what is to be recorded of it; `null` when nobody knows what they look for. */
export const composeRun = async (needs: RunNeeds, asked: RunAsked): Promise<RunMatching | null> => {
  const { candidate, orders, participantId, runId, scope, trigger, audience } = asked;
  const { wishes, profileVersion } = candidate;
  if (wishes === undefined) return null;
  const at = needs.policies.clock.now();
  const today = civilDateOf(at);
  const { recommendation: policy, publication } = policyOn(needs.policies, today);
  const { freshDays } = policy;
  const standing = await standingOf(needs, asked, { today, freshDays });
  const person = personOf(wishes, await skillsNow(needs, candidate));
  const begun = performance.now();
  const ranked = recommender.rank({
    ...{ person, standing, orders },
    wages: wagesBy(publication.minimumWage),
  });
  const ranking = ranked.map((order) => ({
    ...order,
    recommendationId: uuidv5(runId, `${participantId} ${order.jobOrderId}`),
  }));
  const { algorithm, algorithmVersion, featureSetVersion } = recommender;
  return {
    type: 'RunMatching',
    data: {
      ...{ runId, participantId, scope, trigger, audience, profileVersion },
      ...{ algorithm, algorithmVersion, featureSetVersion, ranking, policy, at },
      durationMs: Math.round(performance.now() - begun),
      automatedRecommendation: allowsAutomation(candidate),
    },
  };
};
