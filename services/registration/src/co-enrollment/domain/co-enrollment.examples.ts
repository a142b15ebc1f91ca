import type { CoEnrollmentDetected } from '@academy/contracts';

export const detected: CoEnrollmentDetected = {
  type: 'CoEnrollmentDetected',
  data: {
    coEnrollmentId: '0199b2c0-0000-7000-8000-0000000000b8',
    participantId: '0199b2c0-0000-7000-8000-000000000001',
    otherProgramCode: 'NATIONAL_EMPLOYMENT_SUPPORT',
    agencyCode: 'EMPLOYMENT_CENTER_WEST',
    from: '2026-01-05',
    to: '2026-06-30',
    effect: 'BLOCK',
  },
};
