import { Rejection, type Message } from '@academy/kernel';
import type { TalentProfileEvent } from './events.js';
import { assertFitForPool } from './pool-faults.js';
import {
  freshness,
  known,
  type ProfilePolicy,
  type TalentProfile,
  type Visibility,
} from './talent-profile.js';

export type PublishTalentProfile = Message<
  'PublishTalentProfile',
  {
    visibility: Visibility;
    /** Whether the person consents to what matching does with the profile, and takes part at this moment. */
    consented: boolean;
    participating: boolean;
    policy: ProfilePolicy;
    at: string;
  }
>;
export type HideTalentProfile = Message<'HideTalentProfile', { reasonCode: string; at: string }>;

/**
 * Shows a profile to consultants, or to matching as well (REG-15). Rejects `TalentProfileUnknown` and, for the pool,
 * `ProfileIncomplete`, `WageBelowMinimum`, `MatchingConsentMissing` and `ParticipationNotOpen`.
 */
export const publishProfile = (
  { data: { visibility, consented, participating, policy, at } }: PublishTalentProfile,
  profile: TalentProfile,
): readonly TalentProfileEvent[] => {
  const { profileId, participantId, version, content } = known(profile);
  if (profile.status === 'published' && profile.visibility === visibility) return [];
  if (visibility === 'POOL') {
    assertFitForPool(content, policy);
    if (!consented) throw new Rejection('MatchingConsentMissing');
    if (!participating) throw new Rejection('ParticipationNotOpen');
  }
  return [
    {
      type: 'TalentProfilePublished',
      data: {
        ...{ profileId, participantId, version, visibility, publishedAt: at },
        ...freshness(policy, at),
        policyVersion: policy.version,
      },
    },
  ];
};

/** Shows a profile to nobody any more; nothing when nobody sees it. */
export const hideProfile = (
  { data: { reasonCode, at } }: HideTalentProfile,
  profile: TalentProfile,
): readonly TalentProfileEvent[] => {
  if (profile.status !== 'published' && profile.status !== 'stale') return [];
  const { profileId, participantId } = profile;
  return [
    { type: 'TalentProfileHidden', data: { profileId, participantId, reasonCode, hiddenAt: at } },
  ];
};
