import type { IdentityKey, ParticipantRegistered } from '@academy/contracts';

type Registered = Pick<
  ParticipantRegistered['data'],
  'identityKind' | 'identityHash' | 'diHash' | 'distinctFrom'
>;

/**
 * The keys under which an active account holds its person (REG-1). Where a person decided that equal hashes are different
 * people's, the account takes the next rank: whoever has the hash in future is held against every one of them in turn.
 */
export const identityKeysOf = ({
  identityKind,
  identityHash,
  diHash,
  distinctFrom = [],
}: Registered): readonly IdentityKey[] => {
  const rankOf = (kind: IdentityKey['kind']) =>
    distinctFrom.filter(({ basis }) => basis === kind).length;
  const di = { kind: 'DI', hash: diHash, rank: rankOf('DI') } as const;
  // The DI is claimed beside a CI: an account known by its DI alone would not be met otherwise.
  return identityKind === 'CI'
    ? [{ kind: 'CI', hash: identityHash, rank: rankOf('CI') }, di]
    : [di];
};

/** Accounts with one hash that are looked for; more have never been told apart. */
const MOST_ALIKE = 16;

/** How the ledger may know the accounts with one hash. Ranks have gaps where an account was erased. */
export const claimKeysAlike = (kind: IdentityKey['kind'], hash: string): readonly string[] =>
  Array.from({ length: MOST_ALIKE }, (_, rank) => claimKeyOf({ kind, hash, rank }));

/** The lowest rank, `most` at most, that nobody else holds. */
export const freeRank = (
  { kind, hash }: Pick<IdentityKey, 'kind' | 'hash'>,
  most: number,
  taken: readonly string[],
): number => {
  const free = claimKeysAlike(kind, hash).findIndex((key) => !taken.includes(key));
  return free === -1 ? most : Math.min(free, most);
};

/** How the ledger knows an identity key. */
export const claimKeyOf = ({ kind, hash, rank }: IdentityKey): string =>
  `${kind.toLowerCase()}:${hash}${rank === 0 ? '' : `:${rank}`}`;
