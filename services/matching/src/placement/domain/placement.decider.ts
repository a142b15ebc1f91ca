import type { Decider } from '@academy/kernel';
import { confirmPlacement, type ConfirmPlacement } from './confirm-placement.js';
import {
  changeTerms,
  correctPlacement,
  endPlacement,
  voidPlacement,
  type ChangeTerms,
  type CorrectPlacement,
  type EndPlacement,
  type VoidPlacement,
} from './end-placement.js';
import type { PlacementEvent } from './events.js';
import {
  failToStart,
  noteStartOverdue,
  type FailToStart,
  type NoteStartOverdue,
} from './fail-to-start.js';
import { evolve, initialState, type Placement } from './placement.js';
import { reportSelfFoundJob, type ReportSelfFoundJob } from './report-self-found-job.js';
import { startPlacement, type StartPlacement } from './start-placement.js';

export type PlacementCommand =
  | ReportSelfFoundJob
  | ConfirmPlacement
  | StartPlacement
  | NoteStartOverdue
  | FailToStart
  | ChangeTerms
  | EndPlacement
  | CorrectPlacement
  | VoidPlacement;

const decide = (command: PlacementCommand, placement: Placement): readonly PlacementEvent[] => {
  switch (command.type) {
    case 'ReportSelfFoundJob':
      return reportSelfFoundJob(command, placement);
    case 'ConfirmPlacement':
      return confirmPlacement(command, placement);
    case 'StartPlacement':
      return startPlacement(command, placement);
    case 'NoteStartOverdue':
      return noteStartOverdue(command, placement);
    case 'FailToStart':
      return failToStart(command, placement);
    case 'ChangeTerms':
      return changeTerms(command, placement);
    case 'EndPlacement':
      return endPlacement(command, placement);
    case 'CorrectPlacement':
      return correctPlacement(command, placement);
    case 'VoidPlacement':
      return voidPlacement(command, placement);
  }
};

/** Somebody's work at an employer. */
export const placementDecider: Decider<PlacementCommand, Placement, PlacementEvent> = {
  initialState,
  decide,
  evolve,
};
