import { category, type Claim } from '@academy/kernel';
import { campusDecider } from './domain/campus.decider.js';
import type { CampusEvent } from './domain/events.js';

const claims = ({ type, data }: CampusEvent): readonly Claim[] =>
  type === 'CampusRegistered' ? [{ claim: 'take', key: `campus-code:${data.code}` }] : [];

/** Sites: `campus-<campusId>`; no two have the same code. */
export const campuses = category('campus', campusDecider, { about: 'stream', claims });
