import type { CheckpointCode } from '@academy/contracts';
import { category, startOfDay, type Timer } from '@academy/kernel';
import { aftercareCaseDecider, type AftercareCommand } from './domain/aftercare-case.decider.js';
import type { AftercareCase } from './domain/aftercare-case.js';

const kindOf = (code: CheckpointCode) => `checkpoint:${code}`;
const codes: readonly CheckpointCode[] = ['M1', 'M3', 'M6', 'M12'];

const timers = (aftercareCase: AftercareCase): readonly Timer[] => {
  if (aftercareCase.status === 'unknown') return [];
  return aftercareCase.checkpoints
    .filter(({ status }) => status === 'scheduled')
    .map(({ code, dueOn }) => ({ kind: kindOf(code), due: startOfDay(dueOn) }));
};

const onTimer = ({ kind }: Timer, now: string): AftercareCommand => {
  const code = codes.find((candidate) => kindOf(candidate) === kind);
  if (code === undefined) throw new RangeError(`after-care has no timer of the kind ${kind}`);
  return { type: 'MarkCheckpointDue', data: { code, at: now } };
};

/** Cases of after-care: `aftercare-case-<placementId>`. A scheduled check-point calls back when its day begins. */
export const aftercareCases = category('aftercare-case', aftercareCaseDecider, {
  about: 'participant',
  timers,
  onTimer,
});
