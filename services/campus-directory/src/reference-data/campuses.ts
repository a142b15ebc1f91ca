import type { CampusRegistered, CampusService } from '@academy/contracts';

/** A site as it is loaded at the first start. */
export interface CampusOnRecord extends Readonly<CampusRegistered['data']> {
  readonly services: readonly CampusService[];
  /** The Foundation has published the site, but not from which day it serves the academy, nor its services. */
  readonly assumed: boolean;
}

/** What a site may offer. */
export const everyService: readonly CampusService[] = [
  'COUNSELING',
  'BASIC',
  'EXPLORATION',
  'FAST_TRACK',
  'REGULAR',
  'MATCHING',
  'AFTERCARE',
  'FAIR',
];
/** The five sites were open before the academy began, and histories that are loaded reach back as far. */
const firstWave = {
  type: 'CAMPUS',
  plannedOpenOn: '2025-01-01',
  phase: 1,
  services: everyService,
  assumed: true,
} as const;

/** The sites with which the academy opens; more are added as data (CAM-1). */
export const campusesOnRecord: readonly CampusOnRecord[] = [
  {
    ...firstWave,
    campusId: '9b14ae01-a376-5433-87b7-fafef35c8d0b',
    code: 'WEST',
    nameKo: '서부캠퍼스',
    nameEn: 'West Campus',
    region: 'WEST',
    districtCode: '11380',
    address: '서울특별시 은평구 통일로 684',
  },
  {
    ...firstWave,
    campusId: '17c0ef63-14f7-58f9-9ffc-117007979772',
    code: 'CENTRAL',
    nameKo: '중부캠퍼스',
    nameEn: 'Central Campus',
    region: 'CENTRAL',
    districtCode: '11440',
    address: '서울특별시 마포구 백범로31길 21',
  },
  {
    ...firstWave,
    campusId: 'c4f161f2-9fe4-5eb4-a98b-95ef0136664d',
    code: 'SOUTH',
    nameKo: '남부캠퍼스',
    nameEn: 'South Campus',
    region: 'SOUTH',
    districtCode: '11530',
    address: '서울특별시 구로구 오류동',
  },
  {
    ...firstWave,
    campusId: '3504d878-ea7d-5e64-a01b-4c56d25c9cca',
    code: 'NORTH',
    nameKo: '북부캠퍼스',
    nameEn: 'North Campus',
    region: 'NORTH',
    districtCode: '11320',
    address: '서울특별시 도봉구 창동 아우르네',
  },
  {
    ...firstWave,
    campusId: '04e36af1-6737-5783-ab95-ded781e4f0ee',
    code: 'EAST',
    nameKo: '동부캠퍼스',
    nameEn: 'East Campus',
    region: 'EAST',
    districtCode: '11215',
    address: '서울특별시 광진구 자양동',
  },
];
