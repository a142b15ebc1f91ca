import { category } from '@academy/kernel';
import { jobOrderDecider } from './domain/job-order.decider.js';

/** Job orders: `job-order-<jobOrderId>`. */
export const jobOrders = category('job-order', jobOrderDecider, { about: 'stream' });
