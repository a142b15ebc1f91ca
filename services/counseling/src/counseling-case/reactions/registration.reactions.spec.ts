import type { ParticipationOpened } from '@academy/contracts';
import { uuidv5 } from '@academy/event-store';
import { PolicyBook, shippedWith } from '@academy/platform';
import { specificationFor } from '@academy/testing';
import { counselingPolicies } from '../../policies.js';
import { counselingCaseDecider } from '../domain/counseling-case.decider.js';
import { toOpenCase } from './registration.reactions.js';

const participation: ParticipationOpened = {
  type: 'ParticipationOpened',
  data: {
    participationId: '0199b2c0-0000-7000-8000-0000000000f1',
    participantId: '0199b2c0-0000-7000-8000-000000000001',
    seq: 1,
    entryReason: 'NEW',
    homeCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
    campusBasis: 'DISTRICT',
    cohort: '2026-03',
    eligibilityReviewId: '0199b2c0-0000-7000-8000-0000000000e1',
    openedOn: '2026-03-02',
  },
};
const book = new PolicyBook(shippedWith(counselingPolicies));
const meta = { id: '0199b2c0-0000-7000-8000-00000000e0e1', recordedAt: '2026-03-02T01:00:00.000Z' };

describe('a participation that opened', () => {
  it('T-06: opens a case that waits from that moment on, at the home campus', () => {
    const command = toOpenCase(participation, meta, book);
    expect(command.data).toMatchObject({
      caseId: uuidv5(meta.id, 'counseling-case'),
      participationId: participation.data.participationId,
      participantId: participation.data.participantId,
      campusId: participation.data.homeCampusId,
      priority: 'NORMAL',
      waitingSince: '2026-03-02T01:00:00.000Z',
    });
  });

  it('opens one case, however often it arrives', () => {
    const command = toOpenCase(participation, meta, book);
    const given = specificationFor(counselingCaseDecider);
    given()
      .when(command)
      .thenState((state) =>
        expect(state).toMatchObject({
          status: 'waiting',
          due: {
            ASSIGNMENT: '2026-03-05T15:00:00.000Z',
            ASSIGNMENT_AT_HQ: '2026-03-09T15:00:00.000Z',
          },
        }),
      );
    const { policy: _, ...data } = command.data;
    given({ type: 'CounselingCaseOpened', data })
      .when(toOpenCase(participation, meta, book))
      .thenNothing();
  });
});
