import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, DistrictCode, Id, Text } from '../fields.js';
import { CampusType } from './fields.js';

/** A site exists on paper. Which sites and regions there are is data (CAM-1). */
export const CampusRegistered = event(
  'campus-directory',
  'CampusRegistered',
  1,
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
  },
  {
    title: { ko: '캠퍼스 등록', en: 'A campus was registered' },
    examples: [
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        code: 'CENTRAL',
        nameKo: '중부캠퍼스',
        nameEn: 'Central Campus',
        type: 'CAMPUS',
        region: 'CENTRAL',
        districtCode: '11440',
        address: '서울특별시 마포구 백범로31길 21',
        plannedOpenOn: '2026-03-01',
        phase: 1,
      },
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c9',
        code: 'SYNTHETIC_CENTER',
        nameKo: '가상구50플러스센터',
        nameEn: 'Synthetic District 50Plus Center',
        type: 'DISTRICT_CENTER',
        region: 'SOUTH',
        districtCode: '11590',
        address: '서울특별시 동작구 가상로 1',
        plannedOpenOn: '2027-09-01',
        phase: 2,
      },
    ],
  },
);
export type CampusRegistered = EventOf<typeof CampusRegistered>;
