import type { AftercareClosed } from '@academy/contracts';
import { civilDateOf, fold, type Message } from '@academy/kernel';
import { evolve, keysOf, openCase, type AftercareCase, type KnownCase } from './aftercare-case.js';
import { isOpen } from './checkpoints.js';
import type { AftercareEvent } from './events.js';

type Reason = AftercareClosed['data']['reasonCode'];

/** Ends a case by hand: the placement was void, or the person was lost or withdrew. */
export type CloseAftercare = Message<
  'CloseAftercare',
  { reasonCode: Extract<Reason, 'VOIDED' | 'LOST_CONTACT' | 'WITHDREW'>; at: string }
>;

const reasonOf = ({ contactStopped, endedOn, checkpoints, programType }: KnownCase): Reason => {
  if (contactStopped) return 'WITHDREW';
  if (endedOn !== null) return 'SEPARATED';
  if (checkpoints.at(-1)?.status === 'missed') return 'LOST_CONTACT';
  return programType === 'WORK_EXPERIENCE' ? 'ACTIVITY_DONE' : 'M12_DONE';
};

/** Closes a case by hand; one that is closed stays so. Rejects `AftercareNotOpened`. */
export const closeAftercare = (
  { data: { reasonCode, at } }: CloseAftercare,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  if (aftercareCase.status === 'closed') return [];
  const keys = keysOf(openCase(aftercareCase));
  return [{ type: 'AftercareClosed', data: { ...keys, reasonCode, closedOn: civilDateOf(at) } }];
};

/** What was decided, and the end of the case when nobody is to be asked any more after it. */
export const thenClosed = (
  decided: readonly AftercareEvent[],
  aftercareCase: AftercareCase,
  at: string,
): readonly AftercareEvent[] => {
  if (decided.length === 0) return decided;
  const after = fold(evolve, aftercareCase, decided);
  if (after.status !== 'open' || after.checkpoints.some(isOpen)) return decided;
  const data = { ...keysOf(after), reasonCode: reasonOf(after), closedOn: civilDateOf(at) };
  return [...decided, { type: 'AftercareClosed', data }];
};
