import { campusDirectoryEvents } from '@academy/contracts';
import { causedBy, Timers, uuidv7, withTimers, type Cause } from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { campuses } from '../campus/campuses.js';
import { toEnable, toOpen, toRegister } from '../campus/domain/campus.examples.js';
import { operatingCalendars } from '../operating-calendar/operating-calendars.js';
import { directoryPolicies, policyOn } from '../policies.js';
import { registered as staffRegistered } from '../staff-member/domain/staff-member.examples.js';
import { staffMembers } from '../staff-member/staff-members.js';
import { publishTogether } from './api/publish-together.js';
import { consultantDays, dayIdOf } from './consultant-days.js';
import { withdrawing } from './reactions/withdraw-slots.js';

/** A Monday, seen from the Friday before. */
const DATE = '2026-05-04';
const NOW = '2026-05-01T01:00:00.000Z';
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'campus-operator' },
  channel: 'DESK',
};

describe('slots together with site, staff and calendar', () => {
  const clock = new FixedClock(NOW);
  const rules = policyOn(new PolicyBook(shippedWith(directoryPolicies), clock), '2026-05-01');
  const campusId = uuidv7();
  let ledger: TestLedger;
  let consultantId: string;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = campusDirectoryEvents;
    ledger = await openLedger({ superuserUrl, service: 'campus-directory', events, clock });
    await run(campuses, campusId, toRegister({ campusId }));
    await run(campuses, campusId, toOpen({ campusId }));
    await run(campuses, campusId, toEnable({ campusId }));
  });
  afterAll(() => ledger.close());

  beforeEach(async () => {
    clock.moveTo(NOW);
    consultantId = `consultant-${uuidv7()}`;
    const data = { ...staffRegistered.data, staffId: consultantId, campusIds: [campusId] };
    await run(staffMembers, consultantId, { type: 'RegisterStaff', data });
  });

  const run = <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) =>
    causedBy(someone, () => ledger.streams.execute(category, id, command, { commandId: uuidv7() }));
  const publish = async (date = DATE): Promise<string> => {
    const slotId = uuidv7();
    const slot = { slotId, startsAt: `${date}T01:00:00.000Z` };
    const slots = [{ ...slot, purpose: 'INTAKE' as const, mode: ['IN_PERSON' as const] }];
    const asked = { consultantId, date, campusId, slots, at: clock.now() };
    const options = { commandId: uuidv7() };
    await causedBy(someone, () => publishTogether(ledger.streams, asked, rules, options));
    return slotId;
  };
  const slotAfter = async (slotId: string) => {
    const key = dayIdOf(consultantId, DATE);
    return (await ledger.streams.load(consultantDays, key)).state.slots[slotId];
  };

  it('CAM-3: are published on a working day of the site, and on no other', async () => {
    expect(await slotAfter(await publish())).toMatchObject({ endsAt: '2026-05-04T02:00:00.000Z' });
    await expect(publish('2026-05-03')).rejects.toMatchObject({ code: 'SlotOutsideHours' });
  });

  it('CAM-3: are not published while the consultant is away or the site is shut', async () => {
    const leave = { staffId: consultantId, from: DATE, affected: [] };
    await run(staffMembers, consultantId, { type: 'PlanLeave', data: leave });
    await expect(publish()).rejects.toMatchObject({ code: 'ConsultantNotThere' });

    const back = { staffId: consultantId, effectiveOn: DATE };
    await run(staffMembers, consultantId, { type: 'ReturnFromLeave', data: back });
    const closureId = uuidv7();
    const closure = { closureId, campusId, from: DATE, to: DATE, scope: 'ALL' as const };
    const data = { ...closure, reason: 'INSPECTION', affected: [] };
    await run(operatingCalendars, campusId, { type: 'DeclareClosure', data });
    await expect(publish()).rejects.toMatchObject({ code: 'SlotsDuringClosure' });
    await run(operatingCalendars, campusId, { type: 'LiftClosure', data: { closureId, campusId } });
    await expect(publish()).resolves.toEqual(expect.any(String));
  });

  it('CAM-6: are withdrawn with the appointment that loses its time, once', async () => {
    const slotId = await publish();
    const day = dayIdOf(consultantId, DATE);
    const appointmentId = uuidv7();
    const booking = { slotId, appointmentId, policy: rules.slots, at: clock.now() };
    await run(consultantDays, day, { type: 'BookSlot', data: booking });

    const options = { commandId: uuidv7() };
    const { execute } = withdrawing([{ slotId, consultantId, date: DATE }], 'STAFF_LEAVE');
    await causedBy(someone, () => execute(ledger.streams, options));
    await causedBy(someone, () => execute(ledger.streams, options));

    expect(await slotAfter(slotId)).toMatchObject({ status: 'WITHDRAWN', booking: null });
    const { version } = await ledger.streams.load(consultantDays, day);
    expect(version).toBe(3);
  });

  it('CAM-4: come back when nobody books what was held for ten minutes', async () => {
    const slotId = await publish();
    const day = dayIdOf(consultantId, DATE);
    const hold = { slotId, holdId: uuidv7(), byService: 'desk', at: clock.now() };
    await run(consultantDays, day, { type: 'HoldSlot', data: { ...hold, policy: rules.slots } });
    expect((await slotAfter(slotId))?.hold?.expiresAt).toBe('2026-05-01T01:10:00.000Z');

    clock.moveTo('2026-05-01T01:10:00.000Z');
    const timers = new Timers(ledger.streams, clock, [withTimers(consultantDays, ledger.streams)]);
    await timers.fireDue();
    expect((await slotAfter(slotId))?.hold).toBeNull();
  });
});
