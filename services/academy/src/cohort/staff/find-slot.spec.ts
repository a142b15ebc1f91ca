import { nowhere } from '../play-cohort.js';
import { sayingClients, type Said } from '../saying.examples.js';
import { findSlot } from './find-slot.js';

const way = { ...nowhere(), participantId: 'one', campusId: 'a-campus' };
const slot = { startsAt: '2026-03-09T00:00:00.000Z', endsAt: '2026-03-09T00:40:00.000Z' };
/** On a Friday at ten in Seoul. */
const booked = {
  ...{ appointmentId: 'a-meeting', status: 'BOOKED', purpose: 'PLAN' },
  ...{ startsAt: '2026-03-06T01:00:00.000Z', endsAt: '2026-03-06T01:40:00.000Z' },
};

/** What is said when a slot is to be found on a day for an appointment that stands so. */
const finding = async (today: string, change: object = {}) => {
  const said: Said[] = [];
  const clients = sayingClients(said, (path) => {
    if (path.endsWith('/appointments')) return [{ ...booked, ...change }];
    return path.endsWith('/slots') ? { slotIds: ['a-slot'] } : { slots: { 'a-slot': slot } };
  });
  await findSlot(clients, way, { appointmentId: 'a-meeting', key: 'a-task', today });
  return said;
};

describe('an appointment that could not have its slot', () => {
  it('is moved to the next working day, to a slot that the consultant offers', async () => {
    const [offered, moved, ...more] = await finding('2026-03-05');
    expect(offered?.path).toBe(
      '/campus-directory/v1/consultant-days/consultant-west/2026-03-09/slots',
    );
    expect(moved?.path).toBe('/counseling/v1/appointments/a-meeting/rescheduling');
    expect(moved?.body).toEqual({ slotId: 'a-slot', ...slot, reasonCode: 'SLOT_TAKEN' });
    expect(more).toEqual([]);
  });

  it('is held by arrangement when it is today, and let be when it is over', async () => {
    expect(await finding('2026-03-06')).toEqual([]);
    expect(await finding('2026-03-05', { status: 'CANCELLED' })).toEqual([]);
  });
});
