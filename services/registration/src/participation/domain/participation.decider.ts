import type { Decider } from '@academy/kernel';
import { changeHomeCampus, type ChangeHomeCampus } from './change-home-campus.js';
import type { ParticipationEvent } from './events.js';
import { exitParticipation, type ExitParticipation } from './exit-participation.js';
import {
  handOverParticipation,
  takeOverParticipation,
  type HandOverParticipation,
  type TakeOverParticipation,
} from './hand-over-participation.js';
import { noteCountedService, type NoteCountedService } from './note-counted-service.js';
import {
  clearFutureService,
  moveFutureService,
  noteFutureService,
  type ClearFutureService,
  type MoveFutureService,
  type NoteFutureService,
} from './note-future-service.js';
import { noteNoShow, type NoteNoShow } from './note-no-show.js';
import { objectToExit, type ObjectToExit } from './object-to-exit.js';
import { openParticipation, type OpenParticipation } from './open-participation.js';
import { evolve, initialState, type Participation } from './participation.js';
import { pauseParticipation, type PauseParticipation } from './pause-participation.js';
import {
  proposeExit,
  proposeExitForInactivity,
  type ProposeExit,
  type ProposeExitForInactivity,
} from './propose-exit.js';
import { reopenParticipation, type ReopenParticipation } from './reopen-participation.js';
import { resumeParticipation, type ResumeParticipation } from './resume-participation.js';
import { suggestExit, type SuggestExit } from './suggest-exit.js';

export type ParticipationCommand =
  | OpenParticipation
  | PauseParticipation
  | ResumeParticipation
  | ProposeExit
  | ProposeExitForInactivity
  | SuggestExit
  | ExitParticipation
  | ObjectToExit
  | ReopenParticipation
  | NoteCountedService
  | NoteFutureService
  | MoveFutureService
  | ClearFutureService
  | NoteNoShow
  | ChangeHomeCampus
  | HandOverParticipation
  | TakeOverParticipation;

const decide = (
  command: ParticipationCommand,
  participation: Participation,
): readonly ParticipationEvent[] => {
  switch (command.type) {
    case 'OpenParticipation':
      return openParticipation(command, participation);
    case 'PauseParticipation':
      return pauseParticipation(command, participation);
    case 'ResumeParticipation':
      return resumeParticipation(command, participation);
    case 'ProposeExit':
      return proposeExit(command, participation);
    case 'ProposeExitForInactivity':
      return proposeExitForInactivity(command, participation);
    case 'SuggestExit':
      return suggestExit(command, participation);
    case 'ExitParticipation':
      return exitParticipation(command, participation);
    case 'ObjectToExit':
      return objectToExit(command, participation);
    case 'ReopenParticipation':
      return reopenParticipation(command, participation);
    case 'NoteCountedService':
      return noteCountedService(command, participation);
    case 'NoteFutureService':
      return noteFutureService(command, participation);
    case 'MoveFutureService':
      return moveFutureService(command, participation);
    case 'ClearFutureService':
      return clearFutureService(command, participation);
    case 'NoteNoShow':
      return noteNoShow(command, participation);
    case 'ChangeHomeCampus':
      return changeHomeCampus(command, participation);
    case 'HandOverParticipation':
      return handOverParticipation(command, participation);
    case 'TakeOverParticipation':
      return takeOverParticipation(command, participation);
  }
};

/** The episodes of one person. */
export const participationDecider: Decider<
  ParticipationCommand,
  Participation,
  ParticipationEvent
> = { initialState, decide, evolve };
