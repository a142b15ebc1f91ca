import type { ProfileContent, TalentProfilePublished } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type CivilDate } from '@academy/kernel';
import type { TalentProfileEvent } from './events.js';

export type Visibility = TalentProfilePublished['data']['visibility'];

/** What the Foundation sets about profiles. */
export interface ProfilePolicy {
  readonly version: string;
  /** T-19: days for which a confirmed profile counts as fresh, and days after which the person is reminded. */
  readonly freshDays: number;
  readonly remindDays: readonly number[];
  /** Legal minimum wage of the year per hour, and the paid hours of a month at 40 hours a week (REG-15). */
  readonly hourlyKrw: number;
  readonly monthlyHours: number;
}

interface Known {
  readonly profileId: string;
  readonly participantId: string;
  readonly version: number;
  readonly content: ProfileContent;
  readonly verified: readonly string[];
}

interface Fresh {
  readonly visibility: Visibility;
  readonly confirmedAt: string;
  readonly freshUntil: CivilDate;
  /** Reminders that are still to come. */
  readonly remindOn: readonly CivilDate[];
}

/** What a person can do and wants, and who may see it. */
export type TalentProfile =
  | { readonly status: 'none' }
  | (Known & { readonly status: 'submitted' | 'hidden' })
  | (Known & Fresh & { readonly status: 'published' | 'stale' });

export type KnownProfile = Exclude<TalentProfile, { status: 'none' }>;

export const initialState: TalentProfile = { status: 'none' };

const settle = (
  profile: KnownProfile,
  { type, data }: Exclude<TalentProfileEvent, { type: 'TalentProfileSubmitted' }>,
): TalentProfile => {
  const isShown = profile.status === 'published' || profile.status === 'stale';
  switch (type) {
    case 'TalentProfileRevised':
      return { ...profile, version: data.version, content: data.content };
    case 'TalentProfilePublished':
      return {
        ...profile,
        status: 'published',
        visibility: data.visibility,
        confirmedAt: data.publishedAt,
        freshUntil: data.freshUntil,
        remindOn: data.remindOn,
      };
    case 'TalentProfileHidden':
      return { ...profile, status: 'hidden' };
    case 'TalentProfileRefreshed': {
      const { confirmedAt, freshUntil, remindOn } = data;
      return isShown
        ? { ...profile, status: 'published', confirmedAt, freshUntil, remindOn }
        : profile;
    }
    case 'TalentProfileFreshnessReminded':
      return isShown
        ? { ...profile, remindOn: profile.remindOn.filter((day) => day > data.dueOn) }
        : profile;
    case 'TalentProfileWentStale':
      return isShown ? { ...profile, status: 'stale', remindOn: [] } : profile;
    case 'CredentialVerified':
      return { ...profile, verified: [...profile.verified, data.credentialCode] };
  }
};

/** The profile after an event. Only `TalentProfileSubmitted` makes one; nothing else can come before it. */
export const evolve = (profile: TalentProfile, event: TalentProfileEvent): TalentProfile => {
  if (event.type === 'TalentProfileSubmitted') {
    const { profileId, participantId, version, content } = event.data;
    return { status: 'submitted', profileId, participantId, version, content, verified: [] };
  }
  return profile.status === 'none' ? profile : settle(profile, event);
};

/** The profile, where there is one; rejects `TalentProfileUnknown`. */
export const known = (profile: TalentProfile): KnownProfile => {
  if (profile.status === 'none') throw new Rejection('TalentProfileUnknown');
  return profile;
};

/** How long a profile that is confirmed at a moment counts as fresh, and when to remind of it (T-19). */
export const freshness = (
  { freshDays, remindDays }: Pick<ProfilePolicy, 'freshDays' | 'remindDays'>,
  at: string,
) => {
  const today = civilDateOf(at);
  return {
    freshUntil: addDays(today, freshDays),
    remindOn: remindDays.map((days) => addDays(today, days)),
  };
};
