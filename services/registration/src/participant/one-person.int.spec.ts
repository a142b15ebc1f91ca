import { registrationEvents } from '@academy/contracts';
import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import { Rejection, type Category, type Message } from '@academy/kernel';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { consentLedgers } from '../consent-ledger/consent-ledgers.js';
import { collectUse, toGrant } from '../consent-ledger/domain/consent-ledger.examples.js';
import { duplicateReviews } from '../duplicate-review/duplicate-reviews.js';
import { mergeTogether, undoTogether } from '../duplicate-review/merge-together.js';
import { resolveTogether, suspectTogether } from '../duplicate-review/resolve-together.js';
import { toNote, toOpen } from '../participation/domain/participation.examples.js';
import { aboutEpisodeOf } from '../participation/hold-together.js';
import { participations } from '../participation/participations.js';
import { registrationPolicies } from '../policies.js';
import { completeOnce } from './api/complete-once.js';
import { toStart, toVerify } from './domain/participant.examples.js';
import { standingOf } from './domain/participant.js';
import { participants } from './participants.js';

const AT = '2026-03-02T00:50:00.000Z';
const TOGETHER = 200;
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'hq-operator' },
  channel: 'DESK',
};

describe('one person with several accounts', () => {
  const clock = new FixedClock(AT);
  const policies = new PolicyBook(shippedWith(registrationPolicies), clock);
  let ledger: TestLedger;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = registrationEvents;
    ledger = await openLedger({ superuserUrl, service: 'registration', events, clock });
  });
  afterAll(() => ledger.close());

  const run = <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) =>
    causedBy(someone, () => ledger.streams.execute(category, id, command, { commandId: uuidv7() }));

  /** An account that lacks nothing but its completion. */
  const prepared = async (identity: { diHash: string; ciHash: string }): Promise<string> => {
    const participantId = uuidv7();
    const start = toStart();
    await run(participants, participantId, { ...start, data: { ...start.data, participantId } });
    await run(participants, participantId, toVerify({ participantId }, identity));
    const consent = toGrant(collectUse, { participantId, consentId: uuidv7() });
    await run(consentLedgers, participantId, consent);
    return participantId;
  };
  const identity = () => ({
    diHash: uuidv7().replaceAll('-', '').padEnd(64, '0'),
    ciHash: uuidv7().replaceAll('-', '').padEnd(64, '1'),
  });
  const complete = async (participantId: string, commandId = uuidv7()) => {
    const declared = {
      participantId,
      residenceDistrict: '11440',
      jobSeekingStatus: 'EMPLOYED',
      channel: 'WEB',
      at: clock.now(),
      policies,
    } as const;
    try {
      await causedBy(someone, () => completeOnce(ledger.streams, declared, { commandId }));
      return undefined;
    } catch (error) {
      if (error instanceof Rejection && error.code === 'DuplicateSuspected')
        return String(error.details.reviewId);
      throw error;
    }
  };
  const standing = async (participantId: string) =>
    standingOf((await ledger.streams.load(participants, participantId)).state);
  const decide = (reviewId: string, decision: 'SAME' | 'DIFFERENT') =>
    causedBy(someone, () =>
      resolveTogether(
        ledger.streams,
        { reviewId, decision, reason: 'PERSON_CONFIRMED', deciderId: 'hq-operator', at: AT },
        { commandId: uuidv7() },
      ),
    );

  it('REG-1: of 200 registrations at once one is active, and each other waits for one review', async () => {
    const who = identity();
    const ids: string[] = [];
    for (let n = 0; n < TOGETHER; n += 1) ids.push(await prepared(who));
    const reviews = await Promise.all(ids.map((id) => complete(id)));
    const standings = await Promise.all(ids.map(standing));
    expect(standings.filter((one) => one === 'ACTIVE')).toHaveLength(1);
    expect(standings.filter((one) => one === 'UNDER_REVIEW')).toHaveLength(TOGETHER - 1);

    const asked = reviews.filter((reviewId) => reviewId !== undefined);
    expect(new Set(asked).size).toBe(TOGETHER - 1);
    const [active] = ids.filter((_, index) => standings[index] === 'ACTIVE');
    for (const reviewId of asked) {
      const { state } = await ledger.streams.load(duplicateReviews, reviewId);
      expect(state).toMatchObject({ status: 'open', olderId: active });
    }
  }, 120_000);

  it('vector 20: two registrations with the same DI in the same second leave one active and one in review', async () => {
    const { diHash, ciHash } = identity();
    const pair = [
      await prepared({ diHash, ciHash }),
      await prepared({ diHash, ciHash: identity().ciHash }),
    ];
    const [first, second] = await Promise.all(pair.map((id) => complete(id)));
    expect([first, second].filter((reviewId) => reviewId === undefined)).toHaveLength(1);
    expect((await Promise.all(pair.map(standing))).sort()).toEqual(['ACTIVE', 'UNDER_REVIEW']);
  });

  it('REG-1: whoever was decided to be somebody else registers, and is held against the next', async () => {
    const { diHash } = identity();
    const [older, newer, third] = [
      await prepared({ diHash, ciHash: identity().ciHash }),
      await prepared({ diHash, ciHash: identity().ciHash }),
      await prepared({ diHash, ciHash: identity().ciHash }),
    ];
    expect(await complete(older)).toBeUndefined();
    const commandId = uuidv7();
    const reviewId = (await complete(newer, commandId)) ?? '';
    expect(await complete(newer, commandId)).toBe(reviewId);
    await decide(reviewId, 'DIFFERENT');
    expect(await complete(newer, commandId)).toBeUndefined();
    expect(await standing(newer)).toBe('ACTIVE');

    const again = uuidv7();
    const against = (await complete(third, again)) ?? '';
    await decide(against, 'DIFFERENT');
    const next = (await complete(third, again)) ?? '';
    expect((await ledger.streams.load(duplicateReviews, against)).state).toMatchObject({
      olderId: older,
    });
    expect((await ledger.streams.load(duplicateReviews, next)).state).toMatchObject({
      olderId: newer,
    });
    await decide(next, 'SAME');
    expect(await standing(third)).toBe('UNDER_REVIEW');
  });

  it('REG-1: is held against whoever is left after the first of two alike was erased', async () => {
    const { diHash } = identity();
    const [older, newer, third] = [
      await prepared({ diHash, ciHash: identity().ciHash }),
      await prepared({ diHash, ciHash: identity().ciHash }),
      await prepared({ diHash, ciHash: identity().ciHash }),
    ];
    await complete(older);
    const commandId = uuidv7();
    await decide((await complete(newer, commandId)) ?? '', 'DIFFERENT');
    await complete(newer, commandId);
    await causedBy(someone, () =>
      ledger.streams.execute(
        participants,
        older,
        {
          type: 'RecordErasure',
          data: {
            ...{ participantId: older, keyDestroyedAt: AT, retainedCategories: [] },
            ...{ approvedBy: 'dpo', legalBasis: 'PIPA_36' },
          },
        },
        { commandId: uuidv7() },
      ),
    );

    const again = uuidv7();
    const against = (await complete(third, again)) ?? '';
    expect((await ledger.streams.load(duplicateReviews, against)).state).toMatchObject({
      olderId: newer,
    });
    await decide(against, 'DIFFERENT');
    expect(await complete(third, again)).toBeUndefined();
    expect(await standing(third)).toBe('ACTIVE');
  });

  it('REG-1, REG-2: is one active account before, during and after a merge, and after it is undone', async () => {
    const older = identity();
    const [survivor, absorbed, third] = [
      await prepared(older),
      await prepared(identity()),
      await prepared({ ...identity(), diHash: older.diHash }),
    ];
    expect(await complete(survivor)).toBeUndefined();
    expect(await complete(absorbed)).toBeUndefined();
    const reviewId = uuidv7();
    const suspicion = { reviewId, olderId: survivor, newerId: absorbed, score: 0.5, at: AT };
    await causedBy(someone, () =>
      suspectTogether(
        ledger.streams,
        { ...suspicion, basis: ['NAME_BIRTH_PHONE'] },
        { commandId: uuidv7() },
      ),
    );
    const merge = () =>
      causedBy(someone, () =>
        mergeTogether(
          ledger.streams,
          {
            reviewId,
            fieldChoices: { contact: 'SURVIVOR', contactPreference: 'SURVIVOR' },
            mergedBy: 'hq-operator',
            policy: { version: 'example', reversibleDays: 30 },
            at: AT,
          },
          { commandId: uuidv7() },
        ),
      );
    await expect(merge()).rejects.toMatchObject({ code: 'DuplicateNotDecidedSame' });
    await decide(reviewId, 'SAME');
    const entering = toOpen({ participantId: absorbed, participationId: uuidv7() });
    await run(participations, absorbed, entering);
    await Promise.all([merge(), merge()]);
    expect(await Promise.all([survivor, absorbed].map(standing))).toEqual(['ACTIVE', 'CLOSED']);

    const late = (await complete(third)) ?? '';
    expect((await ledger.streams.load(duplicateReviews, late)).state).toMatchObject({
      olderId: survivor,
    });
    const held = async (id: string) => {
      const { state } = await ledger.streams.load(participants, id);
      const { rows } = await ledger.store.pool.query<{ n: number }>(
        `select count(*)::int n from es.claims where holder = $1 and key not like 'registration-no:%'`,
        [`participant-${id}`],
      );
      return [state.status === 'unknown' ? -1 : state.identityKeys.length, rows[0]?.n];
    };
    expect(await Promise.all([survivor, absorbed].map(held))).toEqual([
      [4, 4],
      [0, 0],
    ]);

    const episodes = () =>
      Promise.all(
        [survivor, absorbed].map(
          async (id) => (await ledger.streams.load(participations, id)).state,
        ),
      );
    const { participationId } = entering.data;
    const none = { status: 'none' };
    expect(await episodes()).toMatchObject([{ status: 'open', participationId, lastSeq: 1 }, none]);
    const served = aboutEpisodeOf(absorbed, toNote('COUNSELING', '2026-03-05'));
    await causedBy(someone, () => served.execute(ledger.streams, { commandId: uuidv7() }));
    expect(await episodes()).toMatchObject([{ lastServiceOn: '2026-03-05' }, none]);

    await causedBy(someone, () =>
      undoTogether(
        ledger.streams,
        { reviewId, reason: 'DECIDED_IN_ERROR', reversedBy: 'hq-operator', at: AT },
        { commandId: uuidv7() },
      ),
    );
    expect(await Promise.all([survivor, absorbed].map(held))).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(await episodes()).toMatchObject([
      none,
      { status: 'open', participationId, participantId: absorbed, lastServiceOn: '2026-03-05' },
    ]);
    expect(await standing(absorbed)).toBe('UNDER_REVIEW');
    await decide(reviewId, 'DIFFERENT');
    expect(await standing(absorbed)).toBe('ACTIVE');
  });
});
