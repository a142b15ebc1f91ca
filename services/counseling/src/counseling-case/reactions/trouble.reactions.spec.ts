import { EnrollmentWithdrawn, PlacementConfirmed, PlacementEnded } from '@academy/contracts';
import { PolicyBook, shippedWith } from '@academy/platform';
import { rowSpecificationFor } from '@academy/testing';
import { counselingPolicies } from '../../policies.js';
import { assigned, opened } from '../domain/counseling-case.examples.js';
import { placedPersonProjection } from '../read-model/placed-person.projection.js';
import { isTrouble, workOnTrouble } from './trouble.reactions.js';

const book = new PolicyBook(shippedWith(counselingPolicies));
/** A Friday. */
const meta = { recordedAt: '2026-03-06T01:00:00.000Z' };
const { participantId, campusId, caseId } = opened.data;
const { consultantId } = assigned.data;
const card = { participantId, campusId, caseId, consultantId, status: 'ACTIVE' } as const;
const [withdrawal] = EnrollmentWithdrawn.examples;
const [placement] = PlacementConfirmed.examples;
const [ended] = PlacementEnded.examples;
if (!withdrawal || !placement || !ended) throw new Error('every contract has examples');

describe('trouble of somebody who is counselled', () => {
  it('is work of the consultant within two working days', () =>
    expect(workOnTrouble(card, 'ATTENDANCE_AT_RISK', meta, book)).toEqual({
      ...{ kind: 'ATTENDANCE_AT_RISK', participantId, campusId, refId: caseId },
      ...{ owner: 'CONSULTANT', ownerId: consultantId, dueOn: '2026-03-10' },
    }));

  it('leaves a week for a profile that went stale', () =>
    expect(workOnTrouble(card, 'PROFILE_STALE', meta, book)).toMatchObject({
      dueOn: '2026-03-13',
    }));

  it('is work of the manager while no consultant is assigned, and nobody’s once the case is closed', () => {
    const waiting = { ...card, consultantId: null, status: 'WAITING' } as const;
    expect(workOnTrouble(waiting, 'CLASS_LEFT', meta, book)).toMatchObject({
      owner: 'CAMPUS_MANAGER',
    });
    expect(workOnTrouble({ ...card, status: 'CLOSED' }, 'CLASS_LEFT', meta, book)).toBeNull();
  });

  it('is none when a class was left for work', () => {
    const left = (reasonCode: EnrollmentWithdrawn['data']['reasonCode']) =>
      isTrouble({ type: 'EnrollmentWithdrawn', data: { ...withdrawal, reasonCode } });
    expect([left('CARE'), left('EMPLOYED')]).toEqual([true, false]);
  });
});

describe('who works where', () => {
  const given = rowSpecificationFor(placedPersonProjection);
  const { placementId, employerId } = placement;
  const row = { placementId, participantId: placement.participantId, employerId };

  it('is known from the confirmation to the end', () => {
    given().when({ type: 'PlacementConfirmed', data: placement }, {}).then(row);
    given(row).when({ type: 'PlacementEnded', data: ended }, {}).then(null);
  });
});
