import type {
  ClassRunScheduled,
  CounselingCaseOpened,
  ParticipantRegistered,
  ParticipationOpened,
} from '@academy/contracts';
import type { EventMeta } from '@academy/event-store';
import { civilDateOf, match, type Projection } from '@academy/kernel';
import type { CampusActivity } from './campus-activity.entity.js';

/** The events that name the campus at which they happened. */
export type CampusEvent =
  ParticipantRegistered | ParticipationOpened | CounselingCaseOpened | ClassRunScheduled;

type Count = 'registrations' | 'participations' | 'cases' | 'classRuns';

const campusOf = (event: CampusEvent): string | undefined =>
  match<CampusEvent, string | undefined>(
    {
      ParticipantRegistered: ({ data }) => data.preferredCampusId,
      ParticipationOpened: ({ data }) => data.homeCampusId,
      CounselingCaseOpened: ({ data }) => data.campusId,
      ClassRunScheduled: ({ data }) => data.campusId,
    },
    event,
  );

const nothing = { registrations: 0, participations: 0, cases: 0, classRuns: 0 };

const count =
  (what: Count) =>
  (event: CampusEvent) =>
  (row: CampusActivity | undefined, { occurredAt }: EventMeta): CampusActivity | null => {
    const campusId = campusOf(event);
    if (campusId === undefined) return row ?? null;
    const day = civilDateOf(occurredAt);
    const known = row ?? { id: `${campusId}/${day}`, campusId, day, ...nothing };
    return { ...known, [what]: known[what] + 1 };
  };

/** What happens at each campus day by day. Every case adds one, so people's events may come in any order. */
export const campusActivity: Projection<CampusEvent, CampusActivity, EventMeta> = {
  name: 'campus_activity',
  kind: 'global',
  keyOf: (event, { occurredAt }) => {
    const campusId = campusOf(event);
    return campusId === undefined ? undefined : `${campusId}/${civilDateOf(occurredAt)}`;
  },
  cases: {
    ParticipantRegistered: count('registrations'),
    ParticipationOpened: count('participations'),
    CounselingCaseOpened: count('cases'),
    ClassRunScheduled: count('classRuns'),
  },
};
