import { assignConsultant, confirmReadiness } from './steps/counsel.js';
import { followUpFirstMonth } from './steps/follow-up.js';
import { place, refer } from './steps/match.js';
import { enter, register } from './steps/register.js';
import type { StepCode } from './steps/step-codes.js';
import type { Step } from './steps/step.js';
import { completeBasicEducation, completeClass, joinClass } from './steps/train.js';

/** The way through the six services: what leads to each step of the funnel, in their order. */
export const way: Readonly<Record<StepCode, Step>> = {
  REGISTERED: register,
  PARTICIPATION: enter,
  CONSULTANT_ASSIGNED: assignConsultant,
  READINESS_CONFIRMED: confirmReadiness,
  BASIC_COMPLETED: completeBasicEducation,
  CLASS_CONFIRMED: joinClass,
  CLASS_COMPLETED: completeClass,
  REFERRED: refer,
  PLACED: place,
  M1: followUpFirstMonth,
};
