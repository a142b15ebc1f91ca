import { specificationFor } from '@academy/testing';
import type { AbsorbDuplicate } from './absorb-duplicate.js';
import type { GiveBackAbsorbed } from './give-back-absorbed.js';
import { participantDecider } from './participant.decider.js';
import { registered, started, underReview, verified } from './participant.examples.js';
import { absorbed, gaveBack, keys, suspended } from './standing.examples.js';

const given = specificationFor(participantDecider);
const active = [started, verified, registered] as const;
const { absorbedAt: at, ...absorption } = absorbed.data;
const toAbsorb = (identityKeys = [...keys, ...absorption.identityKeys]): AbsorbDuplicate => ({
  type: 'AbsorbDuplicate',
  data: { ...absorption, identityKeys, at },
});
const toGiveBack: GiveBackAbsorbed = {
  type: 'GiveBackAbsorbed',
  data: {
    participantId: absorption.participantId,
    reviewId: absorption.reviewId,
    restoredId: absorption.absorbedId,
    at,
  },
};

describe('absorbing a duplicate', () => {
  it('REG-1: takes over the keys that the account does not hold yet', () => {
    given(...active)
      .when(toAbsorb())
      .then(absorbed);
    given(...active)
      .when(toAbsorb())
      .thenState((account) => {
        expect(account).toMatchObject({ identityKeys: [...keys, ...absorption.identityKeys] });
      });
  });

  it('happens once', () =>
    given(...active, absorbed)
      .when(toAbsorb())
      .thenNothing());

  it('REG-2: needs an active account', () => {
    for (const history of [
      [],
      [started, verified],
      [...active, underReview],
      [...active, suspended],
    ])
      given(...history)
        .when(toAbsorb())
        .thenRejected('SurvivorNotActive');
  });
});

describe('giving an absorbed account back', () => {
  it('REG-1: lets go of the keys that came with it, and of no other', () => {
    given(...active, absorbed)
      .when(toGiveBack)
      .then(gaveBack);
    given(...active, absorbed)
      .when(toGiveBack)
      .thenState((account) => {
        expect(account).toMatchObject({ identityKeys: keys, absorbed: [] });
      });
  });

  it('happens once', () => {
    given(...active, absorbed, gaveBack)
      .when(toGiveBack)
      .thenNothing();
    given().when(toGiveBack).thenNothing();
  });
});
