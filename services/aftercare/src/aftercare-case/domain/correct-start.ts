import { type CivilDate, type Message } from '@academy/kernel';
import { keysOf, openCase, type AftercareCase } from './aftercare-case.js';
import { codesOf, isOpen } from './checkpoints.js';
import type { AftercareEvent } from './events.js';
import { scheduleOf, type AftercarePolicy } from './schedule.js';

export type CorrectStart = Message<
  'CorrectStart',
  { actualStartOn: CivilDate; policy: AftercarePolicy }
>;

/**
 * Counts the check-points anew from a corrected start. Those that are done or closed stay and are marked (AFT-1). Rejects
 * `AftercareNotOpened` and `AftercareAlreadyClosed`.
 */
export const correctStart = (
  { data: { actualStartOn: to, policy } }: CorrectStart,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const known = openCase(aftercareCase);
  const { baseDate: from, checkpoints, programType } = known;
  if (from === to) return [];
  const keys = keysOf(known);
  const kept = codesOf(checkpoints.filter((checkpoint) => !isOpen(checkpoint)));
  const counted = scheduleOf(to, programType, policy).checkpoints;
  const moved = counted.flatMap(({ code, dueOn, windowFrom, windowTo }): AftercareEvent[] => {
    const earlier = checkpoints.find((checkpoint) => checkpoint.code === code);
    if (!earlier || !isOpen(earlier)) return [];
    const window = { windowFrom, windowTo, reason: 'START_CORRECTED' } as const;
    const data = { ...keys, code, from: earlier.dueOn, to: dueOn, ...window };
    return [{ type: 'CheckpointRescheduled', data }];
  });
  return [{ type: 'AftercareStartCorrected', data: { ...keys, from, to, kept } }, ...moved];
};
