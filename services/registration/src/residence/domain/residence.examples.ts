import type { ResidenceChanged } from '@academy/contracts';

export const movedOut: ResidenceChanged = {
  type: 'ResidenceChanged',
  data: {
    participantId: '0199b2c0-0000-7000-8000-000000000001',
    fromDistrict: '11440',
    toDistrict: '41135',
    inSeoul: false,
    effectiveOn: '2026-05-01',
    evidenceKind: 'RESIDENT_REGISTER',
  },
};
