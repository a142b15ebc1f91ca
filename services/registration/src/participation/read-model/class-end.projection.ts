import { ClassRunPostponed, ClassRunScheduled } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { NotYet, type CivilDate, type Projection } from '@academy/kernel';
import type { DataSource } from 'typeorm';
import { ClassEnd } from './class-end.entity.js';

type RunEvent = ClassRunScheduled | ClassRunPostponed;

const classEndProjection: Projection<RunEvent, ClassEnd, EventMeta> = {
  name: 'class_end',
  kind: 'global',
  keyOf: ({ data }) => data.runId,
  cases: {
    ClassRunScheduled:
      ({ data: { runId, endsOn } }) =>
      () => ({ runId, endsOn }),
    ClassRunPostponed:
      ({ data: { runId, newEndsOn: endsOn } }) =>
      () => ({ runId, endsOn }),
  },
};

/** When each class run ends: until then a confirmed seat holds an exit up (REG-13). */
export const classEnd = readModel<RunEvent, ClassEnd>({
  projection: classEndProjection,
  entity: ClassEnd,
  uses: [ClassRunScheduled, ClassRunPostponed],
});

/** The last day of a run; throws `NotYet` `ClassRunUnknown`. */
export const classEndOf = async (source: DataSource, runId: string): Promise<CivilDate> => {
  const found = await source.getRepository(ClassEnd).findOneBy({ runId });
  if (!found) throw new NotYet('ClassRunUnknown');
  return found.endsOn;
};
