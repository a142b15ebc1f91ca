import type { CredentialVerified } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { TalentProfileEvent } from './events.js';
import { freshness, known, type ProfilePolicy, type TalentProfile } from './talent-profile.js';

export type ConfirmProfileFresh = Message<
  'ConfirmProfileFresh',
  { by: string; policy: ProfilePolicy; at: string }
>;
/** A reminder or the end of freshness may be due. */
export type CheckFreshness = Message<'CheckFreshness', { at: string }>;
export type VerifyCredential = Message<
  'VerifyCredential',
  Pick<CredentialVerified['data'], 'credentialCode' | 'source' | 'verifiedOn'> & { at: string }
>;

/** Confirms that a profile that is shown, or went stale, still holds. Rejects `TalentProfileUnknown` and `ProfileNotPublished`. */
export const confirmFresh = (
  { data: { by, policy, at } }: ConfirmProfileFresh,
  profile: TalentProfile,
): readonly TalentProfileEvent[] => {
  const { profileId, participantId, status } = known(profile);
  if (status !== 'published' && status !== 'stale') throw new Rejection('ProfileNotPublished');
  return [
    {
      type: 'TalentProfileRefreshed',
      data: {
        ...{ profileId, participantId, confirmedBy: by, confirmedAt: at },
        ...freshness(policy, at),
      },
    },
  ];
};

/** Reminds of a profile that runs out of date, once however many reminders were missed, or takes it out of the pool (REG-16). */
export const checkFreshness = (
  { data: { at } }: CheckFreshness,
  profile: TalentProfile,
): readonly TalentProfileEvent[] => {
  if (profile.status !== 'published') return [];
  const today = civilDateOf(at);
  const { profileId, participantId, confirmedAt, freshUntil, remindOn } = profile;
  if (today > freshUntil)
    return [
      {
        type: 'TalentProfileWentStale',
        data: { profileId, participantId, lastConfirmedAt: confirmedAt },
      },
    ];
  const dueOn = remindOn.filter((day) => day <= today).at(-1);
  if (dueOn === undefined) return [];
  return [
    {
      type: 'TalentProfileFreshnessReminded',
      data: { profileId, participantId, dueOn, freshUntil },
    },
  ];
};

/** Notes that a certificate was proved, once. Rejects `TalentProfileUnknown`, `CredentialUnknown` and `VerifiedInFuture`. */
export const verifyCredential = (
  { data: { credentialCode, source, verifiedOn, at } }: VerifyCredential,
  profile: TalentProfile,
): readonly TalentProfileEvent[] => {
  const { profileId, participantId, content, verified } = known(profile);
  if (verified.includes(credentialCode)) return [];
  if (!content.certificates.some(({ code }) => code === credentialCode))
    throw new Rejection('CredentialUnknown');
  if (verifiedOn > civilDateOf(at)) throw new Rejection('VerifiedInFuture');
  return [
    {
      type: 'CredentialVerified',
      data: { profileId, participantId, credentialCode, source, verifiedOn },
    },
  ];
};
