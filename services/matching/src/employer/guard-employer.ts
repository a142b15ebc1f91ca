import type { Transaction } from '@academy/event-store';
import type { JobOrder } from '../job-order/domain/job-order.js';
import { guardReferable } from './domain/pause-referrals.js';
import { employers } from './employers.js';

/** Whether people may be referred to the employer of an order, read in the same transaction (AFT-16); rejects `EmployerUnderReview`. */
export const guardEmployer = async (transaction: Transaction, order: JobOrder): Promise<void> => {
  if (order.status === 'unknown') return;
  guardReferable(await transaction.load(employers, order.employerId));
};
