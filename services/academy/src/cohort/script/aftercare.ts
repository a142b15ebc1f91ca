import { addDays, addMonths } from '@academy/kernel';
import { attemptContact } from '../steps/attempt-contact.js';
import { endWork } from '../steps/end-work.js';
import { followUp, type CheckpointCode } from '../steps/follow-up.js';
import { reportIssue } from '../steps/report-issue.js';
import type { StepContext } from '../steps/step.js';
import { HOURS, onWorkday } from './moments.js';

const CHECKPOINTS: readonly (readonly [CheckpointCode, months: number])[] = [
  ['M1', 1],
  ['M3', 3],
  ['M6', 6],
  ['M12', 12],
];

const STAYS = 0.92;
const ANSWERS = 0.75;
const IS_CONTENT = 0.93;

/** Is followed up at each check-point; whether the person stayed at work to the last. */
export async function* beFollowedUp(context: StepContext): AsyncGenerator<string, boolean> {
  const { dice, today } = context;
  const startedOn = today();
  for (const [code, months] of CHECKPOINTS) {
    if (!dice.chance(STAYS)) {
      yield onWorkday(addDays(addMonths(startedOn, months), -10), HOURS.employer);
      await endWork(context);
      return false;
    }
    yield onWorkday(addMonths(startedOn, months), HOURS.followUp);
    if (!dice.chance(ANSWERS)) {
      await attemptContact(context, code);
      yield onWorkday(addDays(today(), 3), HOURS.followUp);
    }
    if (!dice.chance(IS_CONTENT)) await reportIssue(context, code);
    await followUp(context, code);
  }
  return true;
}
