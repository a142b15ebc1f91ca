import { addDays } from '@academy/kernel';
import { diceOf } from '../dice.js';
import { enter } from '../steps/enter.js';
import type { StepContext } from '../steps/step.js';
import { getConsultant } from './counselling.js';
import { HOURS, later, onWorkday } from './moments.js';

const COMES_BACK = 0.4;
/** Whoever says nothing is out after ninety days and what the campus takes to confirm it (T-20). */
const LOOKS = 5;
const LOOKS_EVERY_DAYS = 30;

/** Somebody in their second participation: with luck of their own, so that a play that goes on after a cut throws the same again. */
const inSecondPlace = (context: StepContext): StepContext => {
  const { person } = context;
  const key = `${person.key}-again`;
  return { ...context, person: { ...person, key }, dice: diceOf(person.key, 'again') };
};

/**
 * Some whose participation has ended, and who have not found work, want to try once more: a new review, a new participation and a consultant (REG-14, S-16).
 * Answers with how they go on; with nothing where they do not. Throws `RequestRefused`.
 */
export async function* comeBack(
  context: StepContext,
): AsyncGenerator<string, StepContext | undefined> {
  const again = inSecondPlace(context);
  const foundWork = context.way.placementId !== '';
  if (foundWork || !again.dice.chance(COMES_BACK)) return undefined;
  for (let looked = 0; context.way.isOpen && looked < LOOKS; looked += 1)
    yield onWorkday(addDays(context.today(), LOOKS_EVERY_DAYS), HOURS.desk);
  if (context.way.isOpen) return undefined;
  yield onWorkday(later(again, 5, 40), HOURS.desk);
  context.way.hasStopped = false;
  await enter(again, 2);
  yield* getConsultant(again);
  return again;
}
