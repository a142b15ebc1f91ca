import type { Decider } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { fillOpening, type FillOpening } from './fill-opening.js';
import { evolve, initialState, type JobOrder } from './job-order.js';
import { publishJobOrder, type PublishJobOrder } from './publish-job-order.js';
import { submitJobOrder, type SubmitJobOrder } from './submit-job-order.js';

export type JobOrderCommand = SubmitJobOrder | PublishJobOrder | FillOpening;

const decide = (command: JobOrderCommand, order: JobOrder): readonly JobOrderEvent[] => {
  switch (command.type) {
    case 'SubmitJobOrder':
      return submitJobOrder(command, order);
    case 'PublishJobOrder':
      return publishJobOrder(command, order);
    case 'FillOpening':
      return fillOpening(command, order);
  }
};

/** One vacancy of an employer. */
export const jobOrderDecider: Decider<JobOrderCommand, JobOrder, JobOrderEvent> = {
  initialState,
  decide,
  evolve,
};
