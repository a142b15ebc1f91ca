import type {
  CampusCapacityTargetSet,
  CampusClosed,
  CampusOpened,
  CampusOpeningPostponed,
  CampusRegistered,
  CampusServiceDisabled,
  CampusServiceEnabled,
  CampusSuspended,
} from '@academy/contracts';
import type { EnableService } from './enable-service.js';
import type { OpenCampus } from './open-campus.js';
import type { PostponeOpening } from './postpone-opening.js';
import type { RegisterCampus } from './register-campus.js';

const campusId = '0199b2c0-0000-7000-8000-0000000000c1';

export const registered: CampusRegistered = {
  type: 'CampusRegistered',
  data: {
    campusId,
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
};
export const opened: CampusOpened = {
  type: 'CampusOpened',
  data: { campusId, effectiveOn: '2026-03-01' },
};
export const postponed: CampusOpeningPostponed = {
  type: 'CampusOpeningPostponed',
  data: { campusId, from: '2026-03-01', to: '2026-04-01', reason: 'CONSTRUCTION' },
};
export const counseling: CampusServiceEnabled = {
  type: 'CampusServiceEnabled',
  data: { campusId, service: 'COUNSELING', from: '2026-03-09' },
};
export const suspended: CampusSuspended = {
  type: 'CampusSuspended',
  data: { campusId, effectiveOn: '2026-08-01', reason: 'RENOVATION', affected: [] },
};
export const closed: CampusClosed = {
  type: 'CampusClosed',
  data: { campusId, effectiveOn: '2028-01-01', reason: 'LEASE_ENDED' },
};
export const noCounseling: CampusServiceDisabled = {
  type: 'CampusServiceDisabled',
  data: { campusId, service: 'COUNSELING', from: '2026-06-01' },
};
export const target: CampusCapacityTargetSet = {
  type: 'CampusCapacityTargetSet',
  data: { campusId, month: '2026-04', counselingSlots: 420, trainingSeats: 150 },
};

export const toRegister = (change: Partial<RegisterCampus['data']> = {}): RegisterCampus => ({
  type: 'RegisterCampus',
  data: { ...registered.data, ...change },
});
export const toOpen = (change: Partial<OpenCampus['data']> = {}): OpenCampus => ({
  type: 'OpenCampus',
  data: { ...opened.data, ...change },
});
export const toPostpone = (change: Partial<PostponeOpening['data']> = {}): PostponeOpening => ({
  type: 'PostponeOpening',
  data: {
    ...{ campusId, to: '2026-04-01', reason: 'CONSTRUCTION' },
    ...{ on: '2026-02-01', bookings: 0, primaryOf: [], ...change },
  },
});
export const toEnable = (change: Partial<EnableService['data']> = {}): EnableService => ({
  type: 'EnableService',
  data: { ...counseling.data, ...change },
});
