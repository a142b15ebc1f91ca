import {
  ConsentExpired,
  ConsentGranted,
  ConsentWithdrawn,
  ParticipantErased,
  ParticipantsMerged,
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

const idOf = (n: number): string => `0199b2c0-0000-7000-8000-0000000000${n}`;
const [anna, bora, chul, unknown] = [idOf(11), idOf(12), idOf(13), idOf(19)];
const [first, second] = [idOf(21), idOf(22)];

describe('the journey of somebody whom an agency registered', () => {
  const clock = new FixedClock('2026-03-09T01:00:00.000Z');
  let callers: Callers;
  let neighbours: Neighbourhood<'registration'>;

  const get = (path: string, as = 'agency-one') =>
    callers.get<Record<string, unknown>>(
      neighbours.service,
      `/journey/v1/participants/${path}`,
      as,
    );
  /** Says something and waits until the journey has taken it in. */
  const say = async (type: string, data: object, agency?: string) => {
    const actor = agency === undefined ? undefined : ({ type: 'AGENCY', id: agency } as const);
    const fact = { type, data: data as { participantId: string } };
    const token = await neighbours.says('registration', fact, actor);
    const list = `/journey/v1/participations?atLeast=${token}`;
    expect((await callers.get(neighbours.service, list, 'hq')).status).toBe(200);
  };
  const begins = (participantId: string) =>
    say('RegistrationStarted', { ...RegistrationStarted.examples[0], participantId }, 'agency-one');
  const consents = (participantId: string, consentId: string, more: object = {}) => {
    const [agreed] = ConsentGranted.examples;
    const data = { ...agreed, participantId, consentId, purpose: 'THIRD_PARTY_AGENCY', ...more };
    return say('ConsentGranted', data);
  };
  const ended = {
    ConsentWithdrawn: ConsentWithdrawn.examples[0],
    ConsentExpired: ConsentExpired.examples[0],
  };
  const ends = (type: keyof typeof ended, consentId: string) =>
    say(type, { ...ended[type], participantId: anna, consentId, purpose: 'THIRD_PARTY_AGENCY' });
  /** Of whom the agency is told, in both places the same; of anybody else it learns as much as of somebody unknown. */
  const told = async (...people: readonly string[]): Promise<string[]> => {
    const seen: string[] = [];
    for (const id of people)
      for (const rest of ['', '/timeline']) {
        const { status, body, text } = await get(id + rest);
        if (status === 200) seen.push(id + rest);
        else {
          const nobody = await get(unknown + rest);
          expect(status).toBe(404);
          const { traceId, instance } = nobody.body;
          expect(nobody.body).toEqual({ ...body, traceId, instance });
          expect(text).toHaveLength(nobody.text.length);
        }
      }
    return seen;
  };
  const everything = (id: string) => [id, `${id}/timeline`];

  beforeAll(async () => {
    callers = await signIn([
      { id: 'hq', roles: ['HQ_OPERATOR'], campuses: ['*'] },
      { id: 'agency-one', roles: ['AGENCY_CLIENT'] },
    ]);
    neighbours = await openNeighbourhood({
      definition: journey,
      clock,
      neighbours: { registration: registrationEvents },
      issuer: callers.issuer,
    });
    for (const id of [anna, bora, chul]) await begins(id);
  }, 60_000);
  afterAll(async () => {
    await neighbours.close();
    await callers.close();
  });

  it('is the agency’s to read only after a consent to that purpose', async () => {
    expect(await told(anna)).toEqual([]);
    await consents(anna, idOf(31), { purpose: 'THIRD_PARTY_EMPLOYER' });
    expect(await told(anna)).toEqual([]);
    await consents(anna, first);
    expect(await told(anna, bora)).toEqual(everything(anna));
  });

  it('is not the agency’s any more when the consent is withdrawn, though staff read on', async () => {
    await ends('ConsentWithdrawn', first);
    expect(await told(anna)).toEqual([]);
    expect((await get(anna, 'hq')).status).toBe(200);
  });

  it('goes on under a later consent, whatever becomes of the former one', async () => {
    await consents(anna, second);
    await ends('ConsentWithdrawn', first);
    expect(await told(anna)).toEqual(everything(anna));
    await ends('ConsentExpired', second);
    expect(await told(anna)).toEqual([]);
  });

  it('ends with the last day of the consent, before anybody says that it expired', async () => {
    await consents(bora, idOf(32), { expiresOn: '2026-03-10' });
    clock.moveTo('2026-03-10T14:59:59.000Z');
    expect(await told(bora)).toEqual(everything(bora));
    clock.moveTo('2026-03-10T15:00:00.000Z');
    expect(await told(bora)).toEqual([]);
  });

  it('follows the consent of the account that goes on for it, and ends with an erasure', async () => {
    await consents(bora, idOf(33));
    await say('ParticipantsMerged', {
      ...ParticipantsMerged.examples[0],
      ...{ participantId: bora, absorbedId: bora, survivorId: chul },
    });
    expect(await told(bora)).toEqual([]);
    await consents(chul, idOf(34));
    expect(await told(bora, chul)).toEqual([...everything(bora), ...everything(chul)]);
    await say('ParticipantErased', { ...ParticipantErased.examples[0], participantId: chul });
    expect(await told(bora, chul)).toEqual([]);
  });
});
