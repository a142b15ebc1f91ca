import { serviceNames, sliceOf } from '@academy/contracts';
import { RequestRefused, type AcademyClient } from './academy-client.js';

const services = [...serviceNames, 'journey'];
const FAMILIES = ['read-models', 'followed'];
/** People whose rows are folded again at the end: all of a small cohort, and a part of a large one. */
const VERIFIED = 20;

/** How things stand behind the routes when everybody's way is over. */
export interface Inspection {
  /** Events that wait for somebody; none are expected. */
  readonly parked: number;
  readonly verified: number;
  /** Rows that are not what the events say; none are expected. */
  readonly deviations: number;
}

interface Verified {
  readonly verification: { readonly people: number; readonly deviations: unknown[] } | null;
}

const parkedIn = async (administrator: AcademyClient, service: string): Promise<number> => {
  const { body } = await administrator.get<{ parked: { waiting: number }[] }>(
    `/${service}/admin/v1/parked`,
  );
  // The first event of each key, and those that wait behind it.
  return body.parked.reduce((sum, { waiting }) => sum + 1 + waiting, 0);
};

const verify = async (
  administrator: AcademyClient,
  service: string,
  asked: { readonly family: string; readonly slice: number },
): Promise<Verified['verification']> => {
  const path = `/${service}/admin/v1/verifications`;
  const key = `verify-${service}-${asked.family}-${asked.slice}`;
  try {
    return (await administrator.post<Verified>(path, key, asked)).body.verification;
  } catch (error) {
    if (error instanceof RequestRefused && error.code === 'FamilyUnknown') return null;
    throw error;
  }
};

/** Asks every service what is parked, and has the read models of people compared with the events. Throws `RequestRefused`. */
export const inspect = async (
  administrator: AcademyClient,
  participantIds: readonly string[],
): Promise<Inspection> => {
  const found = { parked: 0, verified: 0, deviations: 0 };
  const slices = [...new Set(participantIds.slice(0, VERIFIED).map(sliceOf))];
  for (const service of services) {
    found.parked += await parkedIn(administrator, service);
    for (const family of FAMILIES)
      for (const slice of slices) {
        const verification = await verify(administrator, service, { family, slice });
        found.verified += verification?.people ?? 0;
        found.deviations += verification?.deviations.length ?? 0;
      }
  }
  return found;
};
