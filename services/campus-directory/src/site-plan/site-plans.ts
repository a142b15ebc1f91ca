import { category } from '@academy/kernel';
import { sitePlanDecider } from './domain/site-plan.decider.js';

/** Plans of sites: `site-plan-<planId>`. */
export const sitePlans = category('site-plan', sitePlanDecider, { about: 'stream' });
