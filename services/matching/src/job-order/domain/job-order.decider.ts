import type { Decider } from '@academy/kernel';
import {
  closeJobOrder,
  expireJobOrder,
  type CloseJobOrder,
  type ExpireJobOrder,
} from './close-job-order.js';
import type { JobOrderEvent } from './events.js';
import { extendJobOrder, type ExtendJobOrder } from './extend-job-order.js';
import {
  fillOpening,
  reopenOpening,
  type FillOpening,
  type ReopenOpening,
} from './fill-opening.js';
import { evolve, initialState, type JobOrder } from './job-order.js';
import {
  pauseJobOrder,
  resumeJobOrder,
  type PauseJobOrder,
  type ResumeJobOrder,
} from './pause-job-order.js';
import { publishJobOrder, type PublishJobOrder } from './publish-job-order.js';
import { returnJobOrder, type ReturnJobOrder } from './return-job-order.js';
import { reviseJobOrder, type ReviseJobOrder } from './revise-job-order.js';
import { screenJobOrder, type ScreenJobOrder } from './screen-job-order.js';
import { submitJobOrder, type SubmitJobOrder } from './submit-job-order.js';

export type JobOrderCommand =
  | SubmitJobOrder
  | ScreenJobOrder
  | ReturnJobOrder
  | ReviseJobOrder
  | PublishJobOrder
  | PauseJobOrder
  | ResumeJobOrder
  | ExtendJobOrder
  | FillOpening
  | ReopenOpening
  | CloseJobOrder
  | ExpireJobOrder;

const decide = (command: JobOrderCommand, order: JobOrder): readonly JobOrderEvent[] => {
  switch (command.type) {
    case 'SubmitJobOrder':
      return submitJobOrder(command, order);
    case 'ScreenJobOrder':
      return screenJobOrder(command, order);
    case 'ReturnJobOrder':
      return returnJobOrder(command, order);
    case 'ReviseJobOrder':
      return reviseJobOrder(command, order);
    case 'PublishJobOrder':
      return publishJobOrder(command, order);
    case 'PauseJobOrder':
      return pauseJobOrder(command, order);
    case 'ResumeJobOrder':
      return resumeJobOrder(command, order);
    case 'ExtendJobOrder':
      return extendJobOrder(command, order);
    case 'FillOpening':
      return fillOpening(command, order);
    case 'ReopenOpening':
      return reopenOpening(command, order);
    case 'CloseJobOrder':
      return closeJobOrder(command, order);
    case 'ExpireJobOrder':
      return expireJobOrder(command, order);
  }
};

/** One vacancy of an employer. */
export const jobOrderDecider: Decider<JobOrderCommand, JobOrder, JobOrderEvent> = {
  initialState,
  decide,
  evolve,
};
