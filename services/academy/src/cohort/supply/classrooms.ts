import type { Clients } from '../clients.js';

/** People whom a classroom takes: more than any run of a cohort has seats. */
const CAPACITY = 100;

/** A classroom of each campus, by the campus: where the classes of a cohort are held. Throws `RequestRefused`. */
export const furnish = async (
  clients: Clients,
  seed: string,
  campuses: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rooms = new Map<string, string>();
  for (const campusId of campuses) {
    const { body } = await clients['hq-operator'].post<{ roomId: string }>(
      '/campus-directory/v1/rooms',
      `cohort-${seed}-room-${campusId}`,
      {
        ...{ campusId, name: '강의실 1', kind: 'CLASS', capacity: CAPACITY },
        ...{ equipment: ['PROJECTOR'], accessible: true },
      },
    );
    rooms.set(campusId, body.roomId);
  }
  return rooms;
};
