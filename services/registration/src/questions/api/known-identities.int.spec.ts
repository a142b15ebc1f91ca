import { registrationEvents } from '@academy/contracts';
import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import { category, type Message } from '@academy/kernel';
import { BlindIndexer } from '@academy/privacy';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { registered } from '../../participant/domain/participant.examples.js';
import { participants } from '../../participant/participants.js';
import { toOpen } from '../../participation/domain/participation.examples.js';
import { participations } from '../../participation/participations.js';
import { KnownIdentities } from './known-identities.queries.js';

const desk: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'operator-west' },
  channel: 'DESK',
};
const DI = 'SYNTHETIC-DI-0000000000000000000000000001';
const CI = 'SYNTHETIC-CI-0000000000000000000000000001';

type Fact = Message<string, { participantId: string }>;
/** Accounts as they are claimed, without what comes before a registration. */
const accounts = category(
  participants.name,
  { initialState: null, decide: (fact: Fact): readonly Fact[] => [fact], evolve: () => null },
  { about: 'participant', claims: participants.claims as never },
);

describe('a person that an agency asks about', () => {
  const indexer = new BlindIndexer(Buffer.alloc(32, 7));
  const { participantId } = registered.data;
  let ledger: TestLedger;
  let identities: KnownIdentities;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    ledger = await openLedger({
      superuserUrl,
      service: 'registration',
      events: registrationEvents,
    });
    identities = new KnownIdentities(ledger.store, ledger.streams, indexer);
    const diHash = indexer.index('DI', DI);
    const identityHash = indexer.index('CI', CI);
    const data = { ...registered.data, identityKind: 'CI', identityHash, diHash };
    await causedBy(desk, () =>
      ledger.streams.execute(
        accounts,
        participantId,
        { type: 'ParticipantRegistered', data },
        { commandId: uuidv7() },
      ),
    );
  });
  afterAll(() => ledger.close());

  it('REG-1: is known by either key, and nobody else is', async () => {
    const known = { known: true, programCodes: [] };
    expect(await identities.find({ di: DI })).toEqual(known);
    expect(await identities.find({ di: `${DI}-other`, ci: CI })).toEqual(known);
    expect(await identities.find({ di: `${DI}-other` })).toEqual({
      known: false,
      programCodes: [],
    });
  });

  it('is known with the programme while an episode runs', async () => {
    await causedBy(desk, () =>
      ledger.streams.execute(participations, participantId, toOpen({ participantId }), {
        commandId: uuidv7(),
      }),
    );
    expect(await identities.find({ di: DI })).toEqual({ known: true, programCodes: ['ACADEMY'] });
  });
});
