import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, DistrictCode, Id, Text } from '../fields.js';
import { CampusIds, CampusService, CampusType } from './fields.js';

const body = { additionalProperties: false };
const centre = {
  campusId: '0199b2c0-0000-7000-8000-0000000000c9',
  code: 'SYNTHETIC_CENTER',
  nameKo: '가상구50플러스센터',
  nameEn: 'Synthetic District 50Plus Center',
  type: 'DISTRICT_CENTER' as const,
  region: 'SOUTH',
  districtCode: '11590',
  address: '서울특별시 동작구 가상로 1',
  plannedOpenOn: '2027-09-01',
  phase: 2,
  services: ['COUNSELING' as const, 'BASIC' as const],
};
const catchment = {
  catchmentId: '0199b2c0-0000-7000-8000-0000000000b2',
  version: 2,
  effectiveFrom: '2027-09-01',
  entries: [
    {
      districtCode: '11590',
      primaryCampusId: '0199b2c0-0000-7000-8000-0000000000c9',
      alternates: ['0199b2c0-0000-7000-8000-0000000000c1'],
    },
  ],
};

/** Sites to come, sites to close and who then looks after which district, as somebody proposes it; nothing of it holds yet (CAM-1). */
export const SitePlanDrafted = event(
  'campus-directory',
  'SitePlanDrafted',
  1,
  {
    planId: Id,
    code: Code,
    revision: Type.Integer({ minimum: 1, description: 'a draft is replaced as a whole' }),
    sites: Type.Array(
      Type.Object(
        {
          campusId: Id,
          code: Code,
          nameKo: Text(60),
          nameEn: Text(60),
          type: CampusType,
          region: Code,
          districtCode: DistrictCode,
          address: Text(200),
          plannedOpenOn: CivilDate,
          phase: Type.Integer({ minimum: 1, description: 'wave of openings' }),
          services: Type.Array(CampusService, { uniqueItems: true }),
        },
        body,
      ),
    ),
    closings: Type.Array(
      Type.Object(
        { campusId: Id, effectiveOn: CivilDate, successorCampusId: Type.Optional(Id) },
        body,
      ),
    ),
    catchments: Type.Array(
      Type.Object(
        {
          catchmentId: Id,
          version: Type.Integer({ minimum: 1 }),
          effectiveFrom: CivilDate,
          entries: Type.Array(
            Type.Object(
              { districtCode: DistrictCode, primaryCampusId: Id, alternates: CampusIds },
              body,
            ),
            { minItems: 1 },
          ),
        },
        body,
      ),
      { minItems: 1 },
    ),
  },
  {
    title: { ko: '캠퍼스 확충 계획 작성', en: 'A plan of sites was drafted' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-0000000000a1',
        code: 'SITES_2028',
        revision: 1,
        sites: [centre],
        closings: [],
        catchments: [catchment],
      },
      {
        planId: '0199b2c0-0000-7000-8000-0000000000a2',
        code: 'MERGER_2029',
        revision: 3,
        sites: [],
        closings: [
          {
            campusId: '0199b2c0-0000-7000-8000-0000000000c2',
            effectiveOn: '2029-01-01',
            successorCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
          },
        ],
        catchments: [{ ...catchment, version: 3, effectiveFrom: '2029-01-01' }],
      },
    ],
  },
);
export type SitePlanDrafted = EventOf<typeof SitePlanDrafted>;
