import { ConsentWithdrawn, ParticipantsMerged, ParticipationExited } from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { talentProfiles } from '../talent-profiles.js';

type Needed = Pick<Tools, 'clock' | 'policies'>;

/** A profile is shown to nobody without the consents and the participation that it was published on (REG-15). */
export const onProfileGrounds = ({ clock, policies }: Needed): readonly Reaction[] => {
  const hide = (participantId: string, reasonCode: string): Commanded =>
    command(talentProfiles, participantId, {
      type: 'HideTalentProfile',
      data: { reasonCode, at: clock.now() },
    });
  return [
    reaction(
      ConsentWithdrawn,
      'HideTalentProfile',
      async ({ data: { participantId, purpose } }) => {
        const { matchingConsent } = policyOn(policies, civilDateOf(clock.now())).talentProfile;
        return purpose === matchingConsent || purpose === 'COLLECT_USE'
          ? hide(participantId, 'CONSENT_WITHDRAWN')
          : null;
      },
    ),
    reaction(ParticipationExited, 'HideTalentProfile', async ({ data: { participantId } }) =>
      hide(participantId, 'PARTICIPATION_ENDED'),
    ),
    // The account that stays shows its own profile, on its own consents; after a reversal the person shows this one again.
    reaction(ParticipantsMerged, 'HideTalentProfile', async ({ data: { absorbedId } }) =>
      hide(absorbedId, 'MERGED'),
    ),
  ];
};
