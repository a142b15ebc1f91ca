import type { EventMeta } from '@academy/event-store';
import { rowSpecificationFor } from '@academy/testing';
import { closedByExit, opened, wishesNoted } from '../domain/candidate.examples.js';
import { poolProjection } from './pool.projection.js';

const given = rowSpecificationFor(poolProjection);
const meta = {} as EventMeta;
const { participantId } = opened.data;

describe('the pool of candidates', () => {
  it('has those who are here and said what they look for, in whichever order', () => {
    given().when(wishesNoted, meta).then({ participantId, open: false, hasWishes: true });
    given({ participantId, open: false, hasWishes: true })
      .when(opened, meta)
      .then({ participantId, open: true, hasWishes: true });
  });

  it('loses who leaves', () =>
    given({ participantId, open: true, hasWishes: true })
      .when(closedByExit, meta)
      .then({ participantId, open: false, hasWishes: true }));
});
