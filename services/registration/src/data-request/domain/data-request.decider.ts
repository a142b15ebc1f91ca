import type { Decider } from '@academy/kernel';
import { answerDataRequest, type AnswerDataRequest } from './answer-data-request.js';
import { approveErasure, type ApproveErasure } from './approve-erasure.js';
import { evolve, initialState, type DataRequest } from './data-request.js';
import type { DataRequestEvent } from './events.js';
import { fileDataRequest, type FileDataRequest } from './file-data-request.js';
import { noteOverdue, type NoteOverdue } from './note-overdue.js';
import { proposeErasure, type ProposeErasure } from './propose-erasure.js';
import {
  startDataRequestReview,
  type StartDataRequestReview,
} from './start-data-request-review.js';

export type DataRequestCommand =
  | FileDataRequest
  | StartDataRequestReview
  | AnswerDataRequest
  | ProposeErasure
  | ApproveErasure
  | NoteOverdue;

const decide = (command: DataRequestCommand, state: DataRequest): readonly DataRequestEvent[] => {
  switch (command.type) {
    case 'FileDataRequest':
      return fileDataRequest(command, state);
    case 'StartDataRequestReview':
      return startDataRequestReview(command, state);
    case 'AnswerDataRequest':
      return answerDataRequest(command, state);
    case 'ProposeErasure':
      return proposeErasure(command, state);
    case 'ApproveErasure':
      return approveErasure(command, state);
    case 'NoteOverdue':
      return noteOverdue(command, state);
  }
};

/** One thing that a person asked for about their data. */
export const dataRequestDecider: Decider<DataRequestCommand, DataRequest, DataRequestEvent> = {
  initialState,
  decide,
  evolve,
};
