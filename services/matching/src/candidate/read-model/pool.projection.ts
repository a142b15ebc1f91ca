import { CandidacyClosed, CandidacyOpened, CandidateWishesNoted } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { PoolMember } from './pool.entity.js';

type PoolEvent = CandidacyOpened | CandidacyClosed | CandidateWishesNoted;

const change =
  ({ participantId }: Pick<PoolMember, 'participantId'>, fields: Partial<PoolMember>) =>
  (member: PoolMember = { participantId, open: false, hasWishes: false }): PoolMember => ({
    ...member,
    ...fields,
  });

export const poolProjection: Projection<PoolEvent, PoolMember, EventMeta> = {
  name: 'candidate-pool',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    CandidacyOpened: ({ data }) => change(data, { open: true }),
    CandidacyClosed: ({ data }) => change(data, { open: false }),
    CandidateWishesNoted: ({ data }) => change(data, { hasWishes: true }),
  },
};

/** The people who are here and have said what they look for. */
export const candidatePool = readModel<PoolEvent, PoolMember>({
  projection: poolProjection,
  entity: PoolMember,
  uses: [CandidacyOpened, CandidacyClosed, CandidateWishesNoted],
});
