import { StaffLeavePlanned, StaffLeft } from '@academy/contracts';
import { PolicyBook, shippedWith } from '@academy/platform';
import { opened } from '../../counseling-case/domain/counseling-case.examples.js';
import { counselingPolicies } from '../../policies.js';
import { goingOf, workAfterGoing } from './staff.reactions.js';

const book = new PolicyBook(shippedWith(counselingPolicies));
const [left] = StaffLeft.examples;
const [leave, openEnded] = StaffLeavePlanned.examples;
if (!left || !leave || !openEnded) throw new Error('every contract has examples');
/** A Monday. */
const meta = { recordedAt: '2026-04-20T01:00:00.000Z' };
const dueOn = (from: string) => workAfterGoing(opened.data, { from }, meta, book).dueOn;

describe('a consultant who goes', () => {
  it('is gone for good, or for a leave whose end nobody knows', () => {
    const going = { consultantId: left.staffId, from: left.effectiveOn };
    expect(goingOf({ type: 'StaffLeft', data: left })).toEqual(going);
    expect(goingOf({ type: 'StaffLeavePlanned', data: openEnded })).toEqual({
      consultantId: openEnded.staffId,
      from: openEnded.from,
    });
    expect(goingOf({ type: 'StaffLeavePlanned', data: leave })).toBeNull();
  });

  it('COU-1: leaves cases that the manager hands over', () => {
    const { participantId, caseId: refId, campusId } = opened.data;
    expect(workAfterGoing(opened.data, { from: '2026-05-01' }, meta, book)).toEqual({
      ...{ kind: 'HAND_OVER_CASE', participantId, refId, campusId },
      ...{ owner: 'CAMPUS_MANAGER', dueOn: '2026-04-22' },
    });
  });

  it('COU-1: has them handed over before the first day without them, if that is not past', () =>
    expect(['2026-04-22', '2026-04-21', '2026-04-01'].map(dueOn)).toEqual([
      '2026-04-21',
      '2026-04-20',
      '2026-04-20',
    ]));
});
