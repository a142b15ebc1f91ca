import {
  CampusClosed,
  CampusSuspended,
  ClosureDeclared,
  RoomOutOfService,
} from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta, type Executed } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import { CourseCards } from '../../course/read-model/course-cards.queries.js';
import { classRuns } from '../class-runs.js';
import type { Absence, NoteDisruption } from '../domain/note-disruption.js';
import { ClassRunCards } from '../read-model/class-run-cards.queries.js';

/** What a closure takes away. */
const absenceOf = ({
  data: { campusId, from, to, roomId, service },
}: ClosureDeclared): Absence => ({
  ...{ campusId, from, to },
  ...(roomId === undefined ? {} : { roomId }),
  ...(service === undefined ? {} : { service }),
});

/**
 * Sessions that lose their room or their campus are put on the list of the campus until somebody has moved them (S-6); the
 * appointments that lose their slot are counselling's affair.
 */
export const onDisruptions = ({ readModels }: Pick<Tools, 'readModels'>): readonly Reaction[] => {
  const cards = new ClassRunCards(readModels, new CourseCards(readModels));
  const list = async (
    absence: Absence,
    reason: string,
    { id: causeId, recordedAt: at }: EventMeta,
  ): Promise<Commanded | null> => {
    const runIds = await cards.during(absence);
    const asked: NoteDisruption = {
      type: 'NoteDisruption',
      data: { causeId, reason, absence, at },
    };
    const execute: Commanded['execute'] = async (streams, { commandId }) => {
      let last: Executed = { streamVersion: 0, position: 0n, replayed: false };
      for (const runId of runIds)
        last = await streams.execute(classRuns, runId, asked, {
          commandId: uuidv5(commandId, runId),
        });
      return last;
    };
    return runIds.length === 0 ? null : { execute };
  };
  return [
    reaction(ClosureDeclared, 'NoteDisruptions', (event, meta) =>
      list(absenceOf(event), event.data.reason, meta),
    ),
    reaction(RoomOutOfService, 'NoteDisruptions', ({ data }, meta) => {
      const { roomId, campusId, from, to } = data;
      const absence = { roomId, campusId, from, ...(to === undefined ? {} : { to }) };
      return list(absence, data.reason, meta);
    }),
    reaction(CampusSuspended, 'NoteDisruptions', ({ data }, meta) => {
      const { campusId, effectiveOn: from, reason = 'CAMPUS_SUSPENDED' } = data;
      return list({ campusId, from }, reason, meta);
    }),
    reaction(CampusClosed, 'NoteDisruptions', ({ data }, meta) => {
      const { campusId, effectiveOn: from, reason = 'CAMPUS_CLOSED' } = data;
      return list({ campusId, from }, reason, meta);
    }),
  ];
};
