import type { Decider } from '@academy/kernel';
import { evolve, initialState, type Campus } from './campus.js';
import { closeCampus, type CloseCampus } from './close-campus.js';
import { disableService, type DisableService } from './disable-service.js';
import { enableService, type EnableService } from './enable-service.js';
import type { CampusEvent } from './events.js';
import { openCampus, type OpenCampus } from './open-campus.js';
import { postponeOpening, type PostponeOpening } from './postpone-opening.js';
import { registerCampus, type RegisterCampus } from './register-campus.js';
import { setCapacityTarget, type SetCapacityTarget } from './set-capacity-target.js';
import { suspendCampus, type SuspendCampus } from './suspend-campus.js';

export type CampusCommand =
  | RegisterCampus
  | OpenCampus
  | PostponeOpening
  | SuspendCampus
  | CloseCampus
  | EnableService
  | DisableService
  | SetCapacityTarget;

const decide = (command: CampusCommand, campus: Campus): readonly CampusEvent[] => {
  switch (command.type) {
    case 'RegisterCampus':
      return registerCampus(command, campus);
    case 'OpenCampus':
      return openCampus(command, campus);
    case 'PostponeOpening':
      return postponeOpening(command, campus);
    case 'SuspendCampus':
      return suspendCampus(command, campus);
    case 'CloseCampus':
      return closeCampus(command, campus);
    case 'EnableService':
      return enableService(command, campus);
    case 'DisableService':
      return disableService(command, campus);
    case 'SetCapacityTarget':
      return setCapacityTarget(command, campus);
  }
};

/** One site: what it is, when it is open, what it offers. */
export const campusDecider: Decider<CampusCommand, Campus, CampusEvent> = {
  initialState,
  decide,
  evolve,
};
