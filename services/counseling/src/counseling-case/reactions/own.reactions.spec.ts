import { PolicyBook, shippedWith } from '@academy/platform';
import { counselingPolicies } from '../../policies.js';
import { missed } from '../domain/case-life.examples.js';
import { workAfterMissing } from './own.reactions.js';
import { toOpenTask } from './work.js';

const book = new PolicyBook(shippedWith(counselingPolicies));
/** A Friday. */
const meta = { id: '0199b2c0-0000-7000-8000-00000000e0e1', recordedAt: '2026-03-06T01:00:00.000Z' };
const taskAfter = (event = missed) => toOpenTask(workAfterMissing(event), meta, book).data;

describe('a deadline of a case that was missed', () => {
  it('T-06: is work of the campus manager first, then of headquarters', () => {
    expect(taskAfter()).toMatchObject({
      kind: 'ASSIGN_CONSULTANT',
      owner: 'CAMPUS_MANAGER',
      campusId: missed.data.campusId,
      dueOn: '2026-03-10',
    });
    const atHeadquarters = {
      ...missed,
      data: { ...missed.data, deadline: 'ASSIGNMENT_AT_HQ' },
    } as const;
    expect(taskAfter(atHeadquarters)).toMatchObject({
      kind: 'OFFER_OTHER_CAMPUS',
      owner: 'HQ_OPERATOR',
    });
  });

  it('T-07: is work of the responsible consultant', () => {
    const data = { ...missed.data, deadline: 'FIRST_APPOINTMENT', consultantId: 'east' } as const;
    expect(taskAfter({ ...missed, data })).toMatchObject({ owner: 'CONSULTANT', ownerId: 'east' });
  });

  it('T-08: is for the campus manager to decide', () => {
    const data = { ...missed.data, deadline: 'HANDOVER' } as const;
    expect(taskAfter({ ...missed, data })).toMatchObject({
      kind: 'DECIDE_HANDOVER',
      owner: 'CAMPUS_MANAGER',
    });
  });

  it('makes one task, however often it arrives', () => expect(taskAfter()).toEqual(taskAfter()));
});
