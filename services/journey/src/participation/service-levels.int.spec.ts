import {
  ConsultantAssigned,
  counselingEvents,
  ParticipationOpened,
  registrationEvents,
  RegistrationStarted,
} from '@academy/contracts';
import { FixedClock } from '@academy/testing';
import {
  openNeighbourhood,
  signIn,
  type Callers,
  type Neighbourhood,
} from '@academy/testing-infra';
import { journey } from '../definition.js';
import type { PersonSummary } from '../person/person-summary.js';
import { journeyPolicies } from '../policies.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';

describe('the service levels', () => {
  let callers: Callers;
  let neighbours: Neighbourhood<'registration' | 'counseling'>;

  const dueAfterAssignment = async (): Promise<string | undefined> => {
    const [assigned] = ConsultantAssigned.examples;
    const data = { ...assigned, participantId, consultantId: 'consultant-west' };
    const token = await neighbours.says('counseling', { type: 'ConsultantAssigned', data });
    const path = `/journey/v1/participants/${participantId}?atLeast=${token}`;
    return (await callers.get<PersonSummary>(neighbours.service, path, 'hq')).body.nextStep?.dueOn;
  };

  beforeAll(async () => {
    callers = await signIn([
      { id: 'hq', roles: ['HQ_OPERATOR'], campuses: ['*'] },
      { id: 'policy-admin', roles: ['POLICY_ADMIN'], campuses: ['*'] },
    ]);
    neighbours = await openNeighbourhood({
      definition: journey,
      clock: new FixedClock('2020-03-09T01:00:00.000Z'),
      neighbours: { registration: registrationEvents, counseling: counselingEvents },
      issuer: callers.issuer,
    });
    const [started] = RegistrationStarted.examples;
    const [opened] = ParticipationOpened.examples;
    const begun = { ...started, participantId } as { participantId: string };
    await neighbours.says('registration', { type: 'RegistrationStarted', data: begun });
    const participation = { ...opened, participantId };
    await neighbours.says('registration', { type: 'ParticipationOpened', data: participation });
  }, 60_000);
  afterAll(async () => {
    await neighbours.close();
    await callers.close();
  });

  it('are changed by a person at the Foundation, and hold from their day on', async () => {
    const before = await dueAfterAssignment();
    const [shipped] = journeyPolicies.serviceLevels.first;
    if (!shipped) throw new Error('the journey ships with service levels');
    const { version: _, effectiveFrom: __, assumed: ___, ...values } = shipped;
    const published = {
      ...{ version: '2026.2', effectiveFrom: '2025-06-01', assumed: false },
      values: { ...values, firstAppointmentDays: 3 },
    };
    const path = '/journey/admin/v1/policies/serviceLevels/versions';
    const asHq = await callers.post(neighbours.service, path, { as: 'hq', body: published });
    expect(asHq.status).toBe(403);
    const sent = { as: 'policy-admin', body: published };
    expect((await callers.post(neighbours.service, path, sent)).status).toBe(201);
    const after = await dueAfterAssignment();
    expect(Date.parse(before ?? '') - Date.parse(after ?? '')).toBe(7 * 86_400_000);
    const events: unknown = await neighbours.service.tools.store.pool
      .query<object>('select type, internal from es.events order by position')
      .then(({ rows }) => rows);
    const told = { type: 'PolicyPublished', internal: true };
    // The first versions of both policies, and the one that somebody published.
    expect(events).toEqual([told, told, told]);
  });
});
