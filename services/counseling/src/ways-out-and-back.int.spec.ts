import * as contracts from '@academy/contracts';
import { causedBy, uuidv7, type ExecuteOptions } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { bookTogether } from './agenda/book-together.js';
import { AppointmentCard } from './agenda/read-model/appointment-card.entity.js';
import { counselingCases } from './counseling-case/counseling-cases.js';
import { CaseCards } from './counseling-case/read-model/case-cards.queries.js';
import { counseling } from './definition.js';
import { policyOn } from './policies.js';

const exampleOf = <Body>({ examples: [first] }: { readonly examples: readonly Body[] }): Body => {
  if (first === undefined) throw new Error('every contract has examples');
  return first;
};
const participation = exampleOf(contracts.ParticipationOpened);
const { participantId } = participation;
const survivorId = uuidv7();
const consultantId = 'consultant-west';
const BEGUN = '2026-03-02T01:00:00.000Z';
const soon = { within: 20_000 };

describe('the ways out of counselling, and back', () => {
  let neighbours: Neighbourhood<'registration' | 'aftercare' | 'campus-directory'>;
  let cards: CaseCards;

  const tools = () => neighbours.service.tools;
  const policies = () => policyOn(tools().policies, '2026-03-02');
  const asStaff = <T>(work: (options: ExecuteOptions) => Promise<T>): Promise<T> => {
    const commandId = uuidv7();
    const actor = { type: 'CONSULTANT', id: consultantId } as const;
    const cause = { correlationId: commandId, causationId: commandId, actor } as const;
    return causedBy({ ...cause, channel: 'DESK' }, () => work({ commandId }));
  };
  const comesTo = (expected: object, person = participantId) =>
    eventually(async () => expect(await cards.caseOf(person)).toMatchObject(expected), soon);
  const hasTask = (kind: string, person = participantId) =>
    eventually(async () => {
      const found: readonly unknown[] = await tools().readModels.query(
        'select * from read.task where kind = $1 and participant_id = $2',
        [kind, person],
      );
      expect(found).toHaveLength(1);
    }, soon);
  const leaves = () => {
    const data = { ...exampleOf(contracts.ParticipationExited), participantId };
    const { participationId } = participation;
    return neighbours.says('registration', {
      ...{ type: 'ParticipationExited', data: { ...data, participationId } },
    });
  };
  const asksAgain = () => {
    const data = { ...exampleOf(contracts.ReCounselingRequested), participantId };
    return neighbours.says('aftercare', { type: 'ReCounselingRequested', data });
  };

  beforeAll(async () => {
    neighbours = await openNeighbourhood({
      definition: counseling,
      clock: new FixedClock(BEGUN),
      neighbours: {
        ...{ registration: contracts.registrationEvents, aftercare: contracts.aftercareEvents },
        'campus-directory': contracts.campusDirectoryEvents,
      },
    });
    cards = new CaseCards(tools().readModels);
    await neighbours.says('registration', { type: 'ParticipationOpened', data: participation });
    await comesTo({ status: 'WAITING' });
    const { caseId } = await cards.caseOf(participantId);
    const assignment = { caseId, consultantId, basis: 'LOAD', caseloadAfter: 1 } as const;
    const data = { ...assignment, atCampus: true, policy: policies().caseLife, at: BEGUN };
    await asStaff((options) =>
      tools().streams.execute(counselingCases, caseId, { type: 'AssignConsultant', data }, options),
    );
  });
  afterAll(() => neighbours.close());

  it('COU-16: go to another campus with the person, whose manager hands the case over', async () => {
    const example = exampleOf(contracts.HomeCampusChanged);
    const data = { ...example, participantId, from: participation.homeCampusId };
    await neighbours.says('registration', { type: 'HomeCampusChanged', data });
    await comesTo({ status: 'ASSIGNED', campusId: data.to });
    await hasTask('HAND_OVER_CASE');
  });

  it('end with the participation, and nothing is booked any more', async () => {
    const { caseId } = await cards.caseOf(participantId);
    const times = { startsAt: '2098-03-12T01:00:00.000Z', endsAt: '2098-03-12T02:00:00.000Z' };
    const appointmentId = uuidv7();
    const booking = { appointmentId, caseId, slotId: uuidv7(), ...times, at: BEGUN };
    const meeting = { ...booking, mode: 'PHONE', purpose: 'INTAKE' } as const;
    await asStaff((options) =>
      bookTogether(tools().streams, meeting, policies().appointment, options),
    );
    await leaves();
    await comesTo({ caseId, status: 'CLOSED' });
    const card = tools().readModels.getRepository(AppointmentCard);
    await eventually(
      async () =>
        expect(await card.findOneBy({ appointmentId })).toMatchObject({ status: 'CANCELLED' }),
      soon,
    );
  });

  it('AFT-18: lead back to the consultant of before', async () => {
    const { caseId } = await cards.caseOf(participantId);
    await asksAgain();
    await comesTo({ caseId, status: 'ACTIVE', consultantId });
    await hasTask('COUNSEL_AGAIN');
  });

  it('AFT-18, COU-3: lead back to a case that waits before others where that one is gone', async () => {
    const { caseId, campusId } = await cards.caseOf(participantId);
    const registered = exampleOf(contracts.StaffRegistered);
    const data = { ...registered, staffId: 'colleague', campusIds: [campusId] };
    await neighbours.says('campus-directory', { type: 'StaffRegistered', data });
    await eventually(
      async () =>
        expect(await tools().readModels.query('select * from read.known_staff')).toHaveLength(1),
      soon,
    );
    await leaves();
    await comesTo({ caseId, status: 'CLOSED' });
    await asksAgain();
    await comesTo({ status: 'WAITING', priority: 'HIGH', campusId, consultantId: null });
    expect((await cards.caseOf(participantId)).caseId).not.toBe(caseId);
  });

  it('lead on under the account that stays when two are one person', async () => {
    const { campusId, participationId } = await cards.caseOf(participantId);
    const example = exampleOf(contracts.ParticipantsMerged);
    const data = { ...example, participantId, survivorId, absorbedId: participantId };
    await neighbours.says('registration', {
      type: 'ParticipantsMerged',
      data: { ...data, openParticipationId: participationId },
    });
    await comesTo({ status: 'CLOSED' });
    await comesTo({ status: 'WAITING', priority: 'HIGH', campusId, participationId }, survivorId);
  });

  it('REG-2: lead back with the participation when the two are two people after all', async () => {
    const { campusId, participationId } = await cards.caseOf(participantId);
    const ids = { participantId, restoredId: participantId, survivorId };
    const data = { ...exampleOf(contracts.ParticipantMergeReversed), ...ids };
    await neighbours.says('registration', { type: 'ParticipantMergeReversed', data });
    await comesTo({ status: 'CLOSED' }, survivorId);
    await comesTo({ status: 'WAITING', priority: 'HIGH', campusId, participationId });
  });

  it('end when the personal data is erased', async () => {
    const data = { ...exampleOf(contracts.ParticipantErased), participantId };
    await neighbours.says('registration', { type: 'ParticipantErased', data });
    await comesTo({ status: 'CLOSED' });
  });
});
