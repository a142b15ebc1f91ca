import type {
  AssistedRegistrationConfirmed,
  ConsentPurpose,
  ParticipantRegistered,
} from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { freeRank } from './identity-keys.js';
import {
  freeAccount,
  type Identity,
  type KnownParticipant,
  type Participant,
} from './participant.js';

/** A consent in force, or one that is asked for: a purpose under a version of its notice. */
interface ConsentToNotice {
  readonly purpose: ConsentPurpose;
  readonly noticeVersion: string;
}

/** A purpose that the service needs, under its current notice; consents to `accepted` versions of it count as well (REG-3). */
export interface RequiredConsent extends ConsentToNotice {
  readonly accepted: readonly string[];
}

export interface RegistrationPolicy {
  readonly version: string;
  /** T-01: how long a proof of identity serves to complete a registration, in hours. */
  readonly identityValidHours: number;
  readonly requiredConsents: readonly RequiredConsent[];
  /** The optional consent without which the sex code is not recorded. */
  readonly sexCodeConsent: ConsentPurpose;
}

type Declared = Omit<
  ParticipantRegistered['data'],
  'identityKind' | 'identityHash' | 'diHash' | 'ageBand' | 'registeredAt' | 'distinctFrom'
>;

export interface Assistance {
  readonly staffId: string;
  readonly confirmation?: Pick<AssistedRegistrationConfirmed['data'], 'method' | 'evidenceRef'>;
}

export type CompleteRegistration = Message<
  'CompleteRegistration',
  Declared & {
    /** What the person's consent ledger holds at this moment. */
    consents: readonly ConsentToNotice[];
    /** Identity keys that other accounts hold, as the ledger knows them. */
    taken?: readonly string[];
    /** Who entered it for the person, and how the person confirmed that (REG-21). */
    assistance?: Assistance;
    policy: RegistrationPolicy;
    at: string;
  }
>;

const HOUR_MS = 60 * 60 * 1000;

const freshIdentity = (
  { identity }: KnownParticipant,
  { identityValidHours }: RegistrationPolicy,
  at: string,
) => {
  if (identity === undefined) throw new Rejection('IdentityNotVerified');
  const ageMs = Date.parse(at) - Date.parse(identity.verifiedAt);
  if (ageMs > identityValidHours * HOUR_MS)
    throw new Rejection('IdentityVerificationExpired', undefined, { identityValidHours });
  return identity;
};

const guardConsents = (
  consents: readonly ConsentToNotice[],
  policy: RegistrationPolicy,
  sexCode: Declared['sexCode'],
): void => {
  for (const { purpose, noticeVersion, accepted } of policy.requiredConsents)
    if (!consents.some((held) => held.purpose === purpose && accepted.includes(held.noticeVersion)))
      throw new Rejection('RequiredConsentMissing', undefined, { purpose, noticeVersion });
  if (sexCode !== undefined && !consents.some(({ purpose }) => purpose === policy.sexCodeConsent))
    throw new Rejection('SexCodeNotConsented');
};

type Distinct = NonNullable<ParticipantRegistered['data']['distinctFrom']>;

/**
 * By which keys the person was met in another account before, and decided to be somebody else: of each kind as many as lead to
 * a rank that is free, because an erased account leaves its own.
 */
const distinctions = (
  { distinctFrom }: KnownParticipant,
  { diHash, ciHash }: Pick<Identity, 'diHash' | 'ciHash'>,
  taken: readonly string[],
): Pick<ParticipantRegistered['data'], 'distinctFrom'> => {
  const met: Distinct = distinctFrom.flatMap(({ participantId, basis }) =>
    basis.flatMap((kind) => (kind === 'NAME_BIRTH_PHONE' ? [] : [{ participantId, basis: kind }])),
  );
  const upTo = (kind: 'CI' | 'DI', hash: string | undefined): Distinct => {
    const alike = met.filter(({ basis }) => basis === kind);
    if (hash === undefined) return alike;
    return alike.slice(0, freeRank({ kind, hash }, alike.length, taken));
  };
  const counted = [...upTo('CI', ciHash), ...upTo('DI', diHash)];
  const told = met.filter((one) => counted.includes(one));
  return told.length === 0 ? {} : { distinctFrom: told };
};

/** What an assisted registration leaves of the person's confirmation (REG-21). */
const confirmed = ({
  participantId,
  assistance,
  at: confirmedAt,
}: CompleteRegistration['data']): readonly AssistedRegistrationConfirmed[] => {
  if (assistance === undefined) return [];
  const { staffId, confirmation } = assistance;
  if (confirmation === undefined) throw new Rejection('ConfirmationMissing');
  return [
    {
      type: 'AssistedRegistrationConfirmed',
      data: { participantId, staffId, ...confirmation, confirmedAt },
    },
  ];
};

/**
 * Makes the account active (REG-3). Rejects what `freeAccount` rejects, `IdentityNotVerified`,
 * `IdentityVerificationExpired`, `RequiredConsentMissing`, `SexCodeNotConsented` and `ConfirmationMissing` (REG-21). Whether the person is already
 * registered is known to the store alone: it throws `ClaimTaken` (REG-1).
 */
export const completeRegistration = (
  { data }: CompleteRegistration,
  participant: Participant,
): readonly ParticipantEvent[] => {
  const account = freeAccount(participant);
  if (account.status === 'active') return [];
  const { consents, assistance: _, policy, taken = [], at, ...declared } = data;
  const identity = freshIdentity(account, policy, at);
  const { diHash, ciHash, ageBand } = identity;
  guardConsents(consents, policy, declared.sexCode);

  return [
    ...confirmed(data),
    {
      type: 'ParticipantRegistered',
      data: {
        ...declared,
        identityKind: ciHash === undefined ? 'DI' : 'CI',
        identityHash: ciHash ?? diHash,
        diHash,
        ageBand,
        ...distinctions(account, identity, taken),
        registeredAt: at,
      },
    },
  ];
};
