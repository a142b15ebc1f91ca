import { steps } from '../participation/steps.js';
import { matterKinds, taskKindOf, taskKinds } from './task-kinds.js';
import { workListCodes, workLists } from './work-lists.js';

const all = workListCodes.map((code) => workLists[code]);

describe('the work lists', () => {
  it('hold every step and every kind of task or matter exactly once', () => {
    expect(all.flatMap(({ steps: named }) => [...named]).sort()).toEqual(Object.keys(steps).sort());
    expect(all.flatMap(({ kinds }) => [...kinds]).sort()).toEqual(
      Object.keys({ ...taskKinds, ...matterKinds }).sort(),
    );
  });

  it('tell a kind of task that has no name by its code', () => {
    expect(taskKindOf('CONFIRM_EXIT').en).toBe('confirm the exit');
    expect(taskKindOf('SCREEN_JOB_ORDER').en).toBe('screen the job order');
    expect(taskKindOf('toString')).toEqual({ ko: 'toString', en: 'toString' });
  });
});
