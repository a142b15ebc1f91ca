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

/** How the ledger knows an identity key. */
export const claimKeyOf = ({ kind, hash, rank }: IdentityKey): string =>
  `${kind.toLowerCase()}:${hash}${rank === 0 ? '' : `:${rank}`}`;
