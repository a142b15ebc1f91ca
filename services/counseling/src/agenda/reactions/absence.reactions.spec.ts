import { ClosureDeclared, SlotBookingRefused, StaffLeavePlanned } from '@academy/contracts';
import { PolicyBook, shippedWith } from '@academy/platform';
import { specificationFor } from '@academy/testing';
import { counselingPolicies } from '../../policies.js';
import { agendaDecider } from '../domain/agenda.decider.js';
import { booked, cancelled, disrupted, withoutReplacement } from '../domain/agenda.examples.js';
import { lostByClosure, lostByLeave, toDisruptRefused } from './absence.reactions.js';
import { workAfterCancellation, workAfterDisruption } from './disruption.reactions.js';

const book = new PolicyBook(shippedWith(counselingPolicies));
const [leave, openEnded] = StaffLeavePlanned.examples;
const [closure] = ClosureDeclared.examples;
if (!leave || !openEnded || !closure) throw new Error('every contract has examples');
const closing = (change: Partial<ClosureDeclared['data']>) =>
  lostByClosure({ type: 'ClosureDeclared', data: { ...closure, ...change } });
const { participantId, consultantId, appointmentId: refId } = booked.data;

describe('meetings that an absence takes away', () => {
  it('are those of somebody on leave, from its first day to its last', () => {
    const { staffId, from, to } = leave;
    expect(lostByLeave({ type: 'StaffLeavePlanned', data: leave })).toEqual({
      ...{ consultantId: staffId, from, to },
    });
    expect(lostByLeave({ type: 'StaffLeavePlanned', data: openEnded })).toEqual({
      ...{ consultantId: openEnded.staffId, from: openEnded.from },
    });
  });

  it('are those at a site that is shut to counselling', () => {
    const { campusId, from, to } = closure;
    const lost = { campusId, mode: 'IN_PERSON', from, to };
    expect(closing({ scope: 'ALL' })).toEqual(lost);
    expect(closing({ scope: 'SERVICE', service: 'COUNSELING' })).toEqual(lost);
    expect(closing({ scope: 'SERVICE', service: 'FAIR' })).toBeNull();
    expect(closing({ scope: 'ROOM' })).toBeNull();
  });
});

describe('a meeting whose slot was refused', () => {
  const [example] = SlotBookingRefused.examples;
  if (!example) throw new Error('every contract has examples');
  const { slotId } = booked.data;
  const given = specificationFor(agendaDecider);
  const refusal = (change: Partial<SlotBookingRefused['data']> = {}) =>
    toDisruptRefused(
      { type: 'SlotBookingRefused', data: { ...example, appointmentId: refId, slotId, ...change } },
      { recordedAt: '2026-03-05T01:00:00.000Z' },
    );

  it('COU-4: does not stand as it was booked', () =>
    given(booked)
      .when(refusal())
      .then({ ...disrupted, data: { ...disrupted.data, reasonCode: example.reasonCode } }));

  it('COU-4: stands where it was moved to another slot, and stays off once it is', () => {
    given(booked)
      .when(refusal({ slotId: example.slotId }))
      .thenNothing();
    given(booked, cancelled).when(refusal()).thenNothing();
  });
});

describe('a meeting that cannot take place as it was booked', () => {
  /** A week before the meeting, and on its eve. */
  const work = (recordedAt: string, reasonCode: string) => {
    const event = { ...disrupted, data: { ...disrupted.data, reasonCode } };
    return workAfterDisruption(event, { recordedAt }, book);
  };

  it('is moved by its consultant, or by the manager while that one is away', () => {
    const about = { kind: 'RESCHEDULE_APPOINTMENT', participantId, refId };
    expect(work('2026-03-05T01:00:00.000Z', 'CLOSURE')).toEqual({
      ...{ ...about, owner: 'CONSULTANT', ownerId: consultantId, dueOn: '2026-03-09' },
    });
    for (const reason of ['STAFF_LEAVE', 'STAFF_LEFT'])
      expect(work('2026-03-11T01:00:00.000Z', reason)).toEqual({
        ...{ ...about, owner: 'CAMPUS_MANAGER', dueOn: '2026-03-11' },
      });
  });

  it('COU-8: is booked again before others when nobody found another time', () => {
    expect(workAfterCancellation(withoutReplacement)).toEqual({
      ...{ kind: 'REBOOK_WITH_PRIORITY', participantId, refId, owner: 'CAMPUS_MANAGER' },
    });
    expect(workAfterCancellation(cancelled)).toBeNull();
  });
});
