import { addDays } from '@academy/kernel';
import { RequestRefused } from '../academy-client.js';
import { acceptRecommendation } from '../steps/accept-recommendation.js';
import { answerOffer } from '../steps/answer-offer.js';
import { confirmPlacement } from '../steps/confirm-placement.js';
import { consentToReferral } from '../steps/consent-to-referral.js';
import { dismissRecommendation } from '../steps/dismiss-recommendation.js';
import { holdInterview } from '../steps/hold-interview.js';
import { noteWishes } from '../steps/note-wishes.js';
import { offerJob } from '../steps/offer-job.js';
import { proposeReferral } from '../steps/propose-referral.js';
import { reportSelfFoundJob } from '../steps/report-self-found-job.js';
import { respondAsEmployer } from '../steps/respond-as-employer.js';
import { runMatching } from '../steps/run-matching.js';
import { scheduleInterview } from '../steps/schedule-interview.js';
import { sendReferral } from '../steps/send-referral.js';
import { startWork } from '../steps/start-work.js';
import type { StepContext } from '../steps/step.js';
import { atHour, HOURS, later, onWorkday } from './moments.js';

const GOES_ON = 0.95;
const NEEDS_THE_ACADEMY = 0.88;
const SUITS = 0.85;
/** How an employer takes a referral, how an interview ends, and how an offer is taken. */
const ANSWERED = 0.9;
const INVITED = 0.85;
const PASSES = 0.8;
const TAKES = 0.85;
const REFUSES = 0.5;
const ATTEMPTS = 3;
/** Longer than an employer, or a person, may be silent (T-16, T-17). */
const SILENT_DAYS = 20;
/** What an order or a referral that has ended is refused with. */
const OVER = ['ReferralEnded', 'RecommendationOver', 'JobOrderExpired', 'JobOrderNotPublished'];

/** Comes to a referral by a recommendation or by the consultant; whether there is one. */
async function* beReferred(context: StepContext, name: string): AsyncGenerator<string, boolean> {
  await noteWishes(context, name);
  yield atHour(context.today(), HOURS.followUp);
  const recommended = await runMatching(context, name);
  if (recommended && !context.dice.chance(SUITS)) {
    await dismissRecommendation(context, recommended);
    return false;
  }
  if (recommended) await acceptRecommendation(context, recommended);
  else if (!(await proposeReferral(context, name))) return false;
  yield atHour(addDays(context.today(), context.dice.between(1, 4)), HOURS.counselling); // a person answers on any day
  await consentToReferral(context);
  await sendReferral(context);
  return true;
}

/** Is invited and comes; whether the employer wants the person. */
async function* beInterviewed(context: StepContext): AsyncGenerator<string, boolean> {
  const { dice } = context;
  if (!dice.chance(ANSWERED)) return false;
  yield onWorkday(later(context, 1, 3), HOURS.employer);
  const invited = dice.chance(INVITED);
  await respondAsEmployer(context, invited ? 'INTERVIEW' : 'REJECT');
  if (!invited) return false;
  const at = atHour(later(context, 2, 5), HOURS.counselling);
  const interviewId = await scheduleInterview(context, at);
  yield at;
  const passed = dice.chance(PASSES);
  await holdInterview(context, interviewId, passed ? 'PASS' : 'FAIL');
  return passed;
}

/** Is offered the job, takes it and begins; whether that came about. */
async function* beHired(context: StepContext): AsyncGenerator<string, boolean> {
  const { dice, today } = context;
  yield onWorkday(later(context, 1, 2), HOURS.employer);
  const startOn = later(context, 5, 15);
  await offerJob(context, startOn);
  const takes = dice.chance(TAKES);
  if (!takes && !dice.chance(REFUSES)) return false; // silence: the offer runs out
  yield atHour(addDays(today(), 1), HOURS.counselling);
  await answerOffer(context, takes ? 'acceptance' : 'refusal');
  if (!takes) return false;
  yield onWorkday(addDays(today(), 1), HOURS.employer);
  await confirmPlacement(context, { startOn, source: 'ACADEMY' });
  yield atHour(startOn, HOURS.employer);
  await startWork(context);
  return true;
}

/** One order from the recommendation to the first day; an order that closes meanwhile ends it (MAT-13). */
async function* tryOnce(context: StepContext, name: string): AsyncGenerator<string, boolean> {
  try {
    if (!(yield* beReferred(context, name))) return false;
    return (yield* beInterviewed(context)) && (yield* beHired(context));
  } catch (error) {
    if (error instanceof RequestRefused && OVER.includes(error.code)) return false;
    throw error;
  }
}

async function* findAlone(context: StepContext): AsyncGenerator<string, boolean> {
  const startOn = later(context, 3, 8);
  await reportSelfFoundJob(context);
  yield onWorkday(later(context, 1, 2), HOURS.employer);
  await confirmPlacement(context, { startOn, source: 'SELF_FOUND' });
  yield atHour(startOn, HOURS.employer);
  await startWork(context);
  return true;
}

/** Looks for work until there is some; whether there is. `name` keeps one search apart from the next. */
export async function* findWork(
  context: StepContext,
  name: string,
): AsyncGenerator<string, boolean> {
  if (!context.dice.chance(GOES_ON)) return false;
  yield onWorkday(later(context, 2, 8), HOURS.counselling);
  if (!context.dice.chance(NEEDS_THE_ACADEMY)) return yield* findAlone(context);
  for (let tried = 1; tried <= ATTEMPTS; tried += 1) {
    if (yield* tryOnce(context, `${name}-${tried}`)) return true;
    yield onWorkday(addDays(context.today(), SILENT_DAYS), HOURS.counselling);
  }
  return false;
}
