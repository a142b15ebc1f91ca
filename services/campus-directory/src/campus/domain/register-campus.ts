import type { CampusRegistered } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { Campus } from './campus.js';
import type { CampusEvent } from './events.js';

export type RegisterCampus = Message<'RegisterCampus', CampusRegistered['data']>;

/** Adds a site to the directory (CAM-1). Rejects `CampusRegisteredUnderAnotherCode`. */
export const registerCampus = (
  { data }: RegisterCampus,
  campus: Campus,
): readonly CampusEvent[] => {
  if (campus.status === 'unknown') return [{ type: 'CampusRegistered', data }];
  if (campus.code !== data.code) throw new Rejection('CampusRegisteredUnderAnotherCode');

  return [];
};
