import { fold } from '@academy/kernel';
import { registered, started, underReview, verified } from './domain/participant.examples.js';
import { standingOf } from './domain/participant.js';
import * as standing from './domain/standing.examples.js';
import { participants } from './participants.js';

const claimsOf = (event: Parameters<NonNullable<typeof participants.claims>>[0]) =>
  participants.claims?.(event).map(({ claim, key }) => `${claim} ${key}`);

const { initialState, evolve } = participants.decider;
const standingAfter = (...history: Parameters<typeof evolve>[1][]) =>
  standingOf(fold(evolve, initialState, history));

describe('the claims of accounts', () => {
  const { data } = registered;

  it('REG-1: take the CI and the DI of the person, and the registration number', () => {
    expect(claimsOf(registered)).toEqual([
      `take ci:${data.identityHash}`,
      `take di:${data.diHash}`,
      `take registration-no:${data.registrationNo}`,
    ]);
  });

  it('REG-1: take the DI alone where no CI is known', () => {
    const byDi = { ...data, identityKind: 'DI', identityHash: data.diHash } as const;
    expect(claimsOf({ ...registered, data: byDi })).toEqual([
      `take di:${data.diHash}`,
      `take registration-no:${data.registrationNo}`,
    ]);
  });

  it('REG-1: take the next rank of a key that a person decided to be somebody else’s, and of no other', () => {
    const distinctFrom = [{ participantId: data.participantId, basis: 'DI' }] as const;
    expect(claimsOf({ ...registered, data: { ...data, distinctFrom: [...distinctFrom] } })).toEqual(
      [
        `take ci:${data.identityHash}`,
        `take di:${data.diHash}:1`,
        `take registration-no:${data.registrationNo}`,
      ],
    );
  });

  it('REG-1, REG-2: go over to the survivor of a merge, and back when it is undone', () => {
    const held = standing.keys.map(({ kind, hash }) => `${kind.toLowerCase()}:${hash}`);
    expect(claimsOf(standing.mergedAway)).toEqual(held.map((key) => `release ${key}`));
    expect(claimsOf(standing.reversed)).toEqual(held.map((key) => `take ${key}`));
    const brought = `di:${'d9'.repeat(32)}`;
    expect(claimsOf(standing.absorbed)).toEqual([`take ${brought}`]);
    expect(claimsOf(standing.gaveBack)).toEqual([`release ${brought}`]);
  });

  it('leave a person free until registration is complete', () => {
    expect([started, verified, underReview].map(claimsOf)).toEqual([[], [], []]);
  });
});

describe('the standing of an account', () => {
  it('goes from provisional to active, and a review overrides both', () => {
    expect(standingAfter()).toBe('UNKNOWN');
    expect(standingAfter(started, verified)).toBe('PROVISIONAL');
    expect(standingAfter(started, verified, registered)).toBe('ACTIVE');
    expect(standingAfter(started, underReview)).toBe('UNDER_REVIEW');
  });
});
