import { daysBetween, type CivilDate } from '@academy/kernel';
import { ownerIdOf } from '../participation/shown-participation.js';
import { steps, type StepCode, type StepOwner } from '../participation/steps.js';
import { taskKindOf } from './task-kinds.js';
import type { WorkRow } from './work-lists.queries.js';

/** A piece of work as staff see it: what comes next, whose it is, by when, and how long it has been waiting. */
export interface ShownWork {
  readonly source: WorkRow['source'];
  readonly id: string;
  /** Whom it is about; orders, employers and runs are about nobody. */
  readonly participantId: string | null;
  readonly campusId: string | null;
  readonly refId: string | null;
  readonly nextAction: { readonly code: string; readonly ko: string; readonly en: string };
  readonly owner: WorkRow['owner'];
  /** Which of the owner's kind, where that is known. */
  readonly ownerId: string | null;
  readonly dueOn: CivilDate;
  readonly daysOverdue: number;
  readonly ageDays: number;
}

const ownedBy = (row: WorkRow): string | null =>
  row.source !== 'PARTICIPATION' || row.participantId === null || row.campusId === null
    ? row.ownerId
    : ownerIdOf(row.owner as StepOwner, {
        ...row,
        ...{ participantId: row.participantId, campusId: row.campusId },
      });

const actionOf = ({ source, code }: WorkRow): ShownWork['nextAction'] => {
  const { ko, en } = source === 'PARTICIPATION' ? steps[code as StepCode] : taskKindOf(code);
  return { code, ko, en };
};

/** How a piece of work is shown on a day. */
export const shownWork = (row: WorkRow, today: CivilDate): ShownWork => {
  const { source, id, participantId, campusId, refId, owner, dueOn, since } = row;
  return {
    ...{ source, id, participantId, campusId, refId, nextAction: actionOf(row) },
    ...{ owner, ownerId: ownedBy(row), dueOn },
    daysOverdue: Math.max(0, daysBetween(dueOn, today)),
    ageDays: Math.max(0, daysBetween(since, today)),
  };
};
