import { addDays, category, startOfDay, type Timer } from '@academy/kernel';
import {
  talentProfileDecider,
  type TalentProfileCommand,
} from './domain/talent-profile.decider.js';
import type { TalentProfile } from './domain/talent-profile.js';

const timers = (profile: TalentProfile): readonly Timer[] => {
  if (profile.status !== 'published') return [];
  const [next = addDays(profile.freshUntil, 1)] = [...profile.remindOn].sort();
  return [{ kind: 'freshness', due: startOfDay(next) }];
};

const onTimer = (_: Timer, now: string): TalentProfileCommand => ({
  type: 'CheckFreshness',
  data: { at: now },
});

/** Profiles: `talent-profile-<participantId>`, one a person. One that is shown calls back for reminders and when it goes stale (T-19). */
export const talentProfiles = category('talent-profile', talentProfileDecider, {
  about: 'participant',
  timers,
  onTimer,
});
