import {
  ConsentGranted,
  IdentityVerified,
  ParticipantErased,
  ParticipantMergeReversed,
  ParticipantsMerged,
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
import type { ToldTimeline } from '../timeline/api/timeline.controller.js';
import type { PersonSummary } from './person-summary.js';

const idOf = (n: number): string => `0199b2c0-0000-7000-8000-00000000000${n}`;
/** The survivor, the absorbed one, and one that had been merged into that. */
const [survivor, absorbed, first, west] = [idOf(1), idOf(2), idOf(3), idOf(8)];

describe('a person', () => {
  let callers: Callers;
  let neighbours: Neighbourhood<'registration'>;

  /** Says something and waits until the journey has taken it in. */
  const say = async (type: string, data: object, agency?: string) => {
    const actor = agency === undefined ? undefined : ({ type: 'AGENCY', id: agency } as const);
    const fact = { type, data: data as { participantId: string } };
    const token = await neighbours.says('registration', fact, actor);
    const list = `/journey/v1/participations?atLeast=${token}`;
    expect((await callers.get(neighbours.service, list, 'hq')).status).toBe(200);
  };
  const pageOf = async (id: string, as = 'hq') => {
    const path = `/journey/v1/participants/${id}`;
    return (await callers.get<PersonSummary>(neighbours.service, path, as)).body;
  };
  const timelineOf = async (id: string, as = 'hq') => {
    const path = `/journey/v1/participants/${id}/timeline?pageSize=200`;
    return (await callers.get<ToldTimeline>(neighbours.service, path, as)).body;
  };
  const typesOf = async (id: string, as?: string) =>
    (await timelineOf(id, as)).items.map(({ type }) => type);

  const merge = (survivorId: string, absorbedId: string) =>
    say('ParticipantsMerged', {
      ...ParticipantsMerged.examples[0],
      ...{ participantId: absorbedId, absorbedId, survivorId },
    });

  beforeAll(async () => {
    callers = await signIn([
      { id: 'hq', roles: ['HQ_OPERATOR'], campuses: ['*'] },
      { id: 'agency-one', roles: ['AGENCY_CLIENT'] },
    ]);
    neighbours = await openNeighbourhood({
      definition: journey,
      clock: new FixedClock('2026-03-09T01:00:00.000Z'),
      neighbours: { registration: registrationEvents },
      issuer: callers.issuer,
    });
    const [started] = RegistrationStarted.examples;
    await say('RegistrationStarted', { ...started, participantId: first });
    await say('RegistrationStarted', { ...started, participantId: absorbed });
    await say('RegistrationStarted', { ...started, participantId: survivor }, 'agency-one');
    const agreed = { ...ConsentGranted.examples[0], purpose: 'THIRD_PARTY_AGENCY' };
    await say('ConsentGranted', { ...agreed, participantId: survivor });
    const participation = { participantId: absorbed, homeCampusId: west };
    await say('ParticipationOpened', { ...ParticipationOpened.examples[0], ...participation });
    await merge(absorbed, first);
    await merge(survivor, absorbed);
  }, 60_000);
  afterAll(async () => {
    await neighbours.close();
    await callers.close();
  });

  it('who absorbed other accounts has what happened to all of them, and what they owe or are owed', async () => {
    const page = await pageOf(survivor);
    expect(page.absorbed.map(({ participantId }) => participantId)).toEqual([absorbed, first]);
    expect(page.nextStep).toMatchObject({ code: 'ASSIGN_CONSULTANT', ownerId: west });
    expect(await typesOf(survivor)).toEqual([
      ...['RegistrationStarted', 'RegistrationStarted', 'RegistrationStarted', 'ConsentGranted'],
      ...['ParticipationOpened', 'ParticipantsMerged', 'ParticipantsMerged'],
    ]);
  });

  it('whose account was absorbed is found at the survivor', async () => {
    const href = `/journey/v1/participants/${survivor}`;
    const link = { participantId: survivor, href };
    expect(await pageOf(absorbed)).toMatchObject({ mergedInto: link, nextStep: null });
    expect((await timelineOf(absorbed)).mergedInto).toEqual(link);
    expect((await timelineOf(survivor)).mergedInto).toBeUndefined();
  });

  it('is told to an agency as far as the agency registered them', async () => {
    expect(await typesOf(survivor, 'agency-one')).toEqual([
      ...['RegistrationStarted', 'ConsentGranted'],
    ]);
    expect(await pageOf(survivor, 'agency-one')).toMatchObject({ absorbed: [], nextStep: null });
  });

  it('stands by themselves again when the merge is undone', async () => {
    const keys = { participantId: absorbed, restoredId: absorbed, survivorId: survivor };
    await say('ParticipantMergeReversed', { ...ParticipantMergeReversed.examples[0], ...keys });
    expect(await pageOf(absorbed)).toMatchObject({
      mergedInto: null,
      nextStep: { code: 'ASSIGN_CONSULTANT' },
    });
    expect(await pageOf(survivor)).toMatchObject({ absorbed: [], nextStep: null });
    expect(await typesOf(survivor)).toEqual(['RegistrationStarted', 'ConsentGranted']);
  });

  it('who was erased has a page that says so, without what was known of them', async () => {
    await say('IdentityVerified', { ...IdentityVerified.examples[0], participantId: survivor });
    expect((await pageOf(survivor)).ageBand).not.toBeNull();
    const keyDestroyedAt = '2026-05-13T01:00:00.000Z';
    const erased = { ...ParticipantErased.examples[0], participantId: survivor, keyDestroyedAt };
    await say('ParticipantErased', erased);
    expect(await pageOf(survivor)).toMatchObject({
      erasedOn: '2026-05-13',
      ageBand: null,
      districtCode: null,
    });
    expect(await typesOf(survivor)).toContain('ParticipantErased');
  });
});
