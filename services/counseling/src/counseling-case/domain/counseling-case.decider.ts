import { match, type Cases, type Decider } from '@academy/kernel';
import { activateCase, type ActivateCase } from './activate-case.js';
import { answerHandover, type AcceptHandover, type RejectHandover } from './answer-handover.js';
import { assignConsultant, type AssignConsultant } from './assign-consultant.js';
import { closeCase, type CloseCase } from './close-case.js';
import { confirmReadiness, type ConfirmReadiness } from './confirm-readiness.js';
import { initialState, type CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';
import { evolve } from './evolve.js';
import { markJobReady, type MarkJobReady } from './mark-job-ready.js';
import { missDeadline, type MissDeadline } from './miss-deadline.js';
import { moveCase, type MoveCase } from './move-case.js';
import { noteReferralDecline, type NoteReferralDecline } from './note-referral-decline.js';
import { openCase, type OpenCase } from './open-case.js';
import { putCaseOnHold, type PutCaseOnHold } from './put-case-on-hold.js';
import { reassignConsultant, type ReassignConsultant } from './reassign-consultant.js';
import { recommendTrack, type RecommendTrack } from './recommend-track.js';
import {
  recordAgencyResult,
  referToAgency,
  type RecordAgencyResult,
  type ReferToAgency,
} from './refer-to-agency.js';
import { reopenCase, type ReopenCase } from './reopen-case.js';

export type CounselingCaseCommand =
  | OpenCase
  | AssignConsultant
  | ConfirmReadiness
  | RecommendTrack
  | MissDeadline
  | ActivateCase
  | PutCaseOnHold
  | ReassignConsultant
  | AcceptHandover
  | RejectHandover
  | CloseCase
  | ReopenCase
  | MoveCase
  | MarkJobReady
  | ReferToAgency
  | RecordAgencyResult
  | NoteReferralDecline;

type Decide = (counselingCase: CounselingCase) => readonly CounselingCaseEvent[];

const decisions: Cases<CounselingCaseCommand, Decide> = {
  OpenCase: (command) => (state) => openCase(command, state),
  AssignConsultant: (command) => (state) => assignConsultant(command, state),
  ConfirmReadiness: (command) => (state) => confirmReadiness(command, state),
  RecommendTrack: (command) => (state) => recommendTrack(command, state),
  MissDeadline: (command) => (state) => missDeadline(command, state),
  ActivateCase: (command) => (state) => activateCase(command, state),
  PutCaseOnHold: (command) => (state) => putCaseOnHold(command, state),
  ReassignConsultant: (command) => (state) => reassignConsultant(command, state),
  AcceptHandover: (command) => (state) => answerHandover(command, state),
  RejectHandover: (command) => (state) => answerHandover(command, state),
  CloseCase: (command) => (state) => closeCase(command, state),
  MarkJobReady: (command) => (state) => markJobReady(command, state),
  ReferToAgency: (command) => (state) => referToAgency(command, state),
  RecordAgencyResult: (command) => (state) => recordAgencyResult(command, state),
  NoteReferralDecline: (command) => (state) => noteReferralDecline(command, state),
  ReopenCase: (command) => (state) => reopenCase(command, state),
  MoveCase: (command) => (state) => moveCase(command, state),
};

/** One participation's counselling: who is responsible, how ready the person is, what is recommended, how it ends. */
export const counselingCaseDecider: Decider<
  CounselingCaseCommand,
  CounselingCase,
  CounselingCaseEvent
> = { initialState, decide: (command, state) => match(decisions, command)(state), evolve };
