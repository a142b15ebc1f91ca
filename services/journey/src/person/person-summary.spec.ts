import type { OpenParticipation } from '../participation/read-model/open-participation.entity.js';
import { shown } from '../participation/shown-participation.js';
import { personSummary } from './person-summary.js';
import { learn } from './read-model/cases/learn.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';
const person = learn({ homeCampusId: 'west', consultantId: 'consultant-west' })(undefined, {
  participantId,
} as never);
if (!person) throw new Error('somebody was told of');

const participation: OpenParticipation = {
  participantId,
  participationId: '0199b2c0-0000-7000-8000-0000000000b1',
  status: 'OPEN',
  campusId: 'west',
  consultantId: 'consultant-west',
  step: 'REVIEW_PLAN',
  dueOn: '2026-03-05',
  since: '2026-03-02',
  checkpoints: [],
};

describe('what a person’s page says comes next', () => {
  it('is what their participation says, with its owner and its day', () => {
    const { nextStep, participation: told } = personSummary(
      { person, participation },
      '2026-03-07',
    );
    expect(nextStep).toEqual(shown(participation, '2026-03-07').nextStep);
    expect(nextStep).toMatchObject({
      code: 'REVIEW_PLAN',
      owner: 'CONSULTANT',
      ownerId: 'consultant-west',
      dueOn: '2026-03-05',
      daysOverdue: 2,
    });
    expect(told).toEqual({ participationId: participation.participationId, status: 'OPEN' });
  });

  it('is nothing before a participation and after its exit', () => {
    expect(personSummary({ person, participation: null }, '2026-03-07')).toMatchObject({
      nextStep: null,
      participation: null,
    });
    const exited = { ...participation, status: 'EXITED' } as const;
    expect(personSummary({ person, participation: exited }, '2026-03-07')).toMatchObject({
      nextStep: null,
      participation: { status: 'EXITED' },
    });
  });
});
