import type { Decider } from '@academy/kernel';
import { admitToClass, type AdmitToClass } from './admit-to-class.js';
import { clearStrike, type ClearStrike } from './clear-strike.js';
import { completeBasicEducation, type CompleteBasicEducation } from './complete-basic-education.js';
import type { LearnerRecordEvent } from './events.js';
import { holdLearner, liftHold, type HoldLearner, type LiftHold } from './hold-learner.js';
import { issueStrike, type IssueStrike } from './issue-strike.js';
import { evolve, initialState, type LearnerRecord } from './learner-record.js';
import {
  noteTrackRecommendation,
  type NoteTrackRecommendation,
} from './note-track-recommendation.js';
import { openLearnerRecord, type OpenLearnerRecord } from './open-learner-record.js';
import { withdrawAdmission, type WithdrawAdmission } from './withdraw-admission.js';

export type LearnerRecordCommand =
  | OpenLearnerRecord
  | NoteTrackRecommendation
  | AdmitToClass
  | WithdrawAdmission
  | HoldLearner
  | LiftHold
  | CompleteBasicEducation
  | IssueStrike
  | ClearStrike;

const decide = (
  command: LearnerRecordCommand,
  record: LearnerRecord,
): readonly LearnerRecordEvent[] => {
  switch (command.type) {
    case 'OpenLearnerRecord':
      return openLearnerRecord(command, record);
    case 'NoteTrackRecommendation':
      return noteTrackRecommendation(command, record);
    case 'AdmitToClass':
      return admitToClass(command, record);
    case 'WithdrawAdmission':
      return withdrawAdmission(command, record);
    case 'HoldLearner':
      return holdLearner(command, record);
    case 'LiftHold':
      return liftHold(command, record);
    case 'CompleteBasicEducation':
      return completeBasicEducation(command, record);
    case 'IssueStrike':
      return issueStrike(command, record);
    case 'ClearStrike':
      return clearStrike(command, record);
  }
};

/** What one person may learn here. */
export const learnerRecordDecider: Decider<
  LearnerRecordCommand,
  LearnerRecord,
  LearnerRecordEvent
> = { initialState, decide, evolve };
