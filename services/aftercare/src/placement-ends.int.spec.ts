import {
  ConsentWithdrawn,
  HomeCampusChanged,
  matchingEvents,
  ParticipantErased,
  ParticipantsMerged,
  ParticipationOpened,
  PlacementCorrected,
  PlacementEnded,
  PlacementStarted,
  PlacementVoided,
  registrationEvents,
} from '@academy/contracts';
import { uuidv7 } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { AftercareCards } from './aftercare-case/read-model/aftercare-cards.queries.js';
import { aftercare } from './definition.js';

const [placement] = PlacementStarted.examples;
const [ending] = PlacementEnded.examples;
const [correction] = PlacementCorrected.examples;
const [voiding] = PlacementVoided.examples;
const [erasure] = ParticipantErased.examples;
const [participation] = ParticipationOpened.examples;
const [move] = HomeCampusChanged.examples;
const [merge] = ParticipantsMerged.examples;
const [withdrawal] = ConsentWithdrawn.examples;
if (!placement || !ending || !correction || !voiding || !erasure || !participation)
  throw new Error('every contract has examples');
if (!move || !merge || !withdrawal) throw new Error('every contract has examples');
const soon = { within: 20_000 };

describe('what becomes of a placement', () => {
  const clock = new FixedClock('2026-04-10T03:00:00.000Z');
  let street: Neighbourhood<'registration' | 'matching'>;
  let cards: AftercareCards;

  const says = (type: string, data: object) => street.says('matching', { type, data });
  const started = async (): Promise<typeof placement> => {
    const keys = { placementId: uuidv7(), participantId: uuidv7() };
    const data = { ...placement, ...keys, actualStartOn: '2026-03-02' };
    await says('PlacementStarted', data);
    await eventually(
      async () => expect(await cards.find(data.placementId)).toMatchObject({ status: 'DUE' }),
      soon,
    );
    return data;
  };
  const keysOf = ({ placementId, participantId }: typeof placement) => ({
    placementId,
    participantId,
  });
  const requests = (participantId: string) =>
    street.service.tools.store
      .readFeed(0n, 1_000)
      .then((events) =>
        events.filter(
          ({ type, data }) =>
            type === 'ReCounselingRequested' &&
            (data as { participantId: string }).participantId === participantId,
        ),
      );

  beforeAll(async () => {
    street = await openNeighbourhood({
      definition: aftercare,
      clock,
      neighbours: { registration: registrationEvents, matching: matchingEvents },
    });
    cards = new AftercareCards(street.service.tools.readModels);
  });
  afterAll(() => street.close());

  it('AFT-18, S-10: its end cancels later check-points and asks for counselling, once', async () => {
    const keys = keysOf(await started());
    const data = { ...ending, ...keys, endedOn: '2026-04-05' };
    await says('PlacementEnded', data);
    await says('PlacementEnded', data);
    await eventually(
      async () =>
        expect((await cards.find(keys.placementId))?.checkpoints).toMatchObject([
          { code: 'M1', status: 'DUE' },
          { code: 'M3', status: 'CANCELLED' },
          { code: 'M6', status: 'CANCELLED' },
          { code: 'M12', status: 'CANCELLED' },
        ]),
      soon,
    );
    await eventually(async () => expect(await requests(keys.participantId)).toHaveLength(1), soon);
  });

  it('AFT-1, S-13: its correction counts the check-points anew', async () => {
    const keys = keysOf(await started());
    const changes = { startOn: '2026-03-20' };
    await says('PlacementCorrected', { ...correction, ...keys, changes });
    await eventually(
      async () =>
        expect(await cards.find(keys.placementId)).toMatchObject({
          startedOn: '2026-03-20',
          checkpoints: [{ code: 'M1', dueOn: '2026-04-20', status: 'SCHEDULED' }, {}, {}, {}],
        }),
      soon,
    );
  });

  it('AFT-1: closes its case when it never was', async () => {
    const keys = keysOf(await started());
    await says('PlacementVoided', { ...voiding, ...keys });
    await eventually(
      async () => expect(await cards.find(keys.placementId)).toMatchObject({ closedFor: 'VOIDED' }),
      soon,
    );
  });

  it('AFT-17, S-11: nobody is called whose data was erased', async () => {
    const { placementId, participantId } = keysOf(await started());
    await street.says('registration', {
      type: 'ParticipantErased',
      data: { ...erasure, participantId },
    });
    await eventually(
      async () => expect(await cards.find(placementId)).toMatchObject({ closedFor: 'WITHDREW' }),
      soon,
    );
  });

  it('AFT-17, S-12: follows a case of an account that became part of another one', async () => {
    const { placementId, participantId } = keysOf(await started());
    const survivorId = uuidv7();
    const merged = { ...merge, participantId, absorbedId: participantId, survivorId };
    await street.says('registration', { type: 'ParticipantsMerged', data: merged });
    await eventually(
      async () => expect(await cards.casesOf(survivorId)).toEqual([placementId]),
      soon,
    );
    expect(await cards.accountOf(participantId)).toBe(survivorId);
    const data = { ...withdrawal, participantId: survivorId, purpose: 'COLLECT_USE' };
    await street.says('registration', { type: 'ConsentWithdrawn', data });
    await eventually(
      async () => expect(await cards.find(placementId)).toMatchObject({ contactStopped: true }),
      soon,
    );
  });

  it('is on the work list of the campus that looks after the person now', async () => {
    const { participantId } = keysOf(await started());
    const opening = { ...participation, participantId };
    await street.says('registration', { type: 'ParticipationOpened', data: opening });
    await eventually(
      async () => expect(await cards.homeCampusOf(participantId)).toBe(participation.homeCampusId),
      soon,
    );
    const data = { ...move, participantId };
    await street.says('registration', { type: 'HomeCampusChanged', data });
    await eventually(
      async () => expect(await cards.homeCampusOf(participantId)).toBe(move.to),
      soon,
    );
  });
});
