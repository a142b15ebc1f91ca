import type { Decider } from '@academy/kernel';
import { evolve, initialState, type Campus } from './campus.js';
import { enableService, type EnableService } from './enable-service.js';
import type { CampusEvent } from './events.js';
import { openCampus, type OpenCampus } from './open-campus.js';
import { registerCampus, type RegisterCampus } from './register-campus.js';

export type CampusCommand = RegisterCampus | OpenCampus | EnableService;

const decide = (command: CampusCommand, campus: Campus): readonly CampusEvent[] => {
  switch (command.type) {
    case 'RegisterCampus':
      return registerCampus(command, campus);
    case 'OpenCampus':
      return openCampus(command, campus);
    case 'EnableService':
      return enableService(command, campus);
  }
};

/** One site: what it is, from when it is open, what it offers. */
export const campusDecider: Decider<CampusCommand, Campus, CampusEvent> = {
  initialState,
  decide,
  evolve,
};
