import type { EmployerUserLinked, EmployerUserUnlinked } from '@academy/contracts';

const link = { employerId: '0199b2c0-0000-7000-8000-0000000e3001', userId: 'employer-demo' };

export const linked: EmployerUserLinked = {
  type: 'EmployerUserLinked',
  data: { ...link, linkedBy: 'employer-relations', linkedAt: '2026-03-03T02:00:00.000Z' },
};
export const unlinked: EmployerUserUnlinked = {
  type: 'EmployerUserUnlinked',
  data: { ...link, unlinkedBy: 'employer-relations', unlinkedAt: '2026-09-30T09:00:00.000Z' },
};
