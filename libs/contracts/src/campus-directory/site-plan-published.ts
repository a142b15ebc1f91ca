import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';
import { CampusIds } from './fields.js';

/** A plan of sites holds: its sites open and close and its catchments take effect on the days that it says (CAM-1, CAM-10). */
export const SitePlanPublished = event(
  'campus-directory',
  'SitePlanPublished',
  1,
  {
    planId: Id,
    code: Code,
    revision: Type.Integer({ minimum: 1 }),
    publishedOn: CivilDate,
    campusIds: CampusIds,
    closedCampusIds: CampusIds,
    catchmentIds: Type.Array(Id, { minItems: 1, uniqueItems: true }),
  },
  {
    title: { ko: '캠퍼스 확충 계획 공표', en: 'A plan of sites was published' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-0000000000a1',
        code: 'SITES_2028',
        revision: 1,
        publishedOn: '2026-12-01',
        campusIds: ['0199b2c0-0000-7000-8000-0000000000c9'],
        closedCampusIds: [],
        catchmentIds: ['0199b2c0-0000-7000-8000-0000000000b2'],
      },
      {
        planId: '0199b2c0-0000-7000-8000-0000000000a2',
        code: 'MERGER_2029',
        revision: 3,
        publishedOn: '2028-10-02',
        campusIds: [],
        closedCampusIds: ['0199b2c0-0000-7000-8000-0000000000c2'],
        catchmentIds: ['0199b2c0-0000-7000-8000-0000000000b2'],
      },
    ],
  },
);
export type SitePlanPublished = EventOf<typeof SitePlanPublished>;
