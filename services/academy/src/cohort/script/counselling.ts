import { addDays } from '@academy/kernel';
import { agreePlan } from '../steps/agree-plan.js';
import { assignConsultant } from '../steps/assign-consultant.js';
import { confirmReadiness } from '../steps/confirm-readiness.js';
import { draftPlan } from '../steps/draft-plan.js';
import { enter } from '../steps/enter.js';
import { findCase } from '../steps/find-case.js';
import { handInAnswers } from '../steps/hand-in-answers.js';
import { haveReadinessProposed } from '../steps/have-readiness-proposed.js';
import { pause } from '../steps/pause.js';
import { register } from '../steps/register.js';
import { resume } from '../steps/resume.js';
import { startAssessment } from '../steps/start-assessment.js';
import type { StepContext } from '../steps/step.js';
import { meet } from './meet.js';
import { HOURS, later, onWorkday } from './moments.js';

const GOES_ON = { toConsultant: 0.95, toPlan: 0.95 };
const GOES_ON_AT_ONCE = 0.92;

/** Is given a consultant some days after the participation opened. */
export async function* getConsultant(context: StepContext): AsyncGenerator<string, void> {
  yield onWorkday(later(context, 1, 2), HOURS.desk);
  await findCase(context);
  await assignConsultant(context);
}

/** Comes in and gets a consultant; whether the person goes on. */
export async function* comeIn(context: StepContext): AsyncGenerator<string, boolean> {
  const { dice } = context;
  await register(context);
  yield onWorkday(later(context, 1, 3), HOURS.desk);
  await enter(context);
  if (!dice.chance(GOES_ON.toConsultant)) return false;
  yield* getConsultant(context);
  return true;
}

/** Rests for some weeks and goes on. */
async function* rest(context: StepContext): AsyncGenerator<string, void> {
  const days = context.dice.between(14, 30);
  await pause(context, days);
  yield onWorkday(addDays(context.today(), days - 3), HOURS.desk);
  await resume(context);
}

/** Meets the consultant until there is a level and a plan that both agree to; whether the person goes on. */
export async function* beCounselled(context: StepContext): AsyncGenerator<string, boolean> {
  const { dice } = context;
  yield* meet(context, 'INTAKE', { end: startAssessment });
  yield* meet(context, 'ASSESSMENT', { begin: handInAnswers, end: haveReadinessProposed });
  yield onWorkday(later(context, 1, 1), HOURS.counselling);
  await confirmReadiness(context);
  if (!dice.chance(GOES_ON.toPlan)) return false;
  yield* meet(context, 'PLAN', { end: draftPlan });
  yield onWorkday(later(context, 1, 3), HOURS.desk);
  await agreePlan(context);
  if (!dice.chance(GOES_ON_AT_ONCE)) yield* rest(context);
  return true;
}
