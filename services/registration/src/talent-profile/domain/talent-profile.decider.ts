import type { Decider } from '@academy/kernel';
import type { TalentProfileEvent } from './events.js';
import {
  checkFreshness,
  confirmFresh,
  verifyCredential,
  type CheckFreshness,
  type ConfirmProfileFresh,
  type VerifyCredential,
} from './keep-fresh.js';
import {
  hideProfile,
  publishProfile,
  type HideTalentProfile,
  type PublishTalentProfile,
} from './publish-profile.js';
import { submitProfile, type SubmitTalentProfile } from './submit-profile.js';
import { evolve, initialState, type TalentProfile } from './talent-profile.js';

export type TalentProfileCommand =
  | SubmitTalentProfile
  | PublishTalentProfile
  | HideTalentProfile
  | ConfirmProfileFresh
  | CheckFreshness
  | VerifyCredential;

const decide = (
  command: TalentProfileCommand,
  profile: TalentProfile,
): readonly TalentProfileEvent[] => {
  switch (command.type) {
    case 'SubmitTalentProfile':
      return submitProfile(command, profile);
    case 'PublishTalentProfile':
      return publishProfile(command, profile);
    case 'HideTalentProfile':
      return hideProfile(command, profile);
    case 'ConfirmProfileFresh':
      return confirmFresh(command, profile);
    case 'CheckFreshness':
      return checkFreshness(command, profile);
    case 'VerifyCredential':
      return verifyCredential(command, profile);
  }
};

/** The talent profile of one person. */
export const talentProfileDecider: Decider<
  TalentProfileCommand,
  TalentProfile,
  TalentProfileEvent
> = { initialState, decide, evolve };
