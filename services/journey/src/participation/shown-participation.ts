import { daysBetween, type CivilDate } from '@academy/kernel';
import type { OpenParticipation } from './read-model/open-participation.entity.js';
import { steps, type StepCode, type StepOwner } from './steps.js';

/** What comes next in an open participation: one owner, one step, one day. */
export interface NextStep {
  readonly code: StepCode;
  readonly ko: string;
  readonly en: string;
  readonly owner: StepOwner;
  /** Which person or campus of the owner's kind. */
  readonly ownerId: string;
  readonly dueOn: CivilDate;
  readonly daysOverdue: number;
  /** The day from which it is their turn. */
  readonly since: CivilDate;
}

/** A participation as staff see it. */
export interface ShownParticipation {
  readonly participationId: string;
  readonly participantId: string;
  readonly campusId: string;
  readonly status: OpenParticipation['status'];
  readonly nextStep: NextStep;
}

/** Of the owner's kind it is the person, their consultant, or whoever does this at their campus. */
export const ownerIdOf = (
  owner: StepOwner,
  row: Pick<OpenParticipation, 'participantId' | 'consultantId' | 'campusId'>,
): string => {
  if (owner === 'PARTICIPANT') return row.participantId;
  return owner === 'CONSULTANT' ? (row.consultantId ?? row.campusId) : row.campusId;
};

/** What comes next in a participation, as seen on a day. */
export const nextStepOf = (row: OpenParticipation, today: CivilDate): NextStep => {
  const { step: code, dueOn, since } = row;
  const { owner, ko, en } = steps[code];
  const daysOverdue = Math.max(0, daysBetween(dueOn, today));
  return { code, ko, en, owner, ownerId: ownerIdOf(owner, row), dueOn, daysOverdue, since };
};

/** How a participation is shown on a day. */
export const shown = (row: OpenParticipation, today: CivilDate): ShownParticipation => {
  const { participationId, participantId, campusId, status } = row;
  return { participationId, participantId, campusId, status, nextStep: nextStepOf(row, today) };
};
