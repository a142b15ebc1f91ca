import {
  CredentialVerified,
  TalentProfileFreshnessReminded,
  TalentProfileHidden,
  TalentProfilePublished,
  TalentProfileRefreshed,
  TalentProfileRevised,
  TalentProfileSubmitted,
  TalentProfileWentStale,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { TalentProfileEvent } from '../domain/events.js';
import { TalentProfileCard } from './talent-profile-card.entity.js';

type Meta = Pick<EventMeta, 'streamVersion'>;
type Fold = (card: TalentProfileCard | undefined, meta: Meta) => TalentProfileCard | null;

const learn =
  (facts: Partial<TalentProfileCard>): Fold =>
  (card, { streamVersion: version }) =>
    card ? { ...card, ...facts, version } : null;

export const talentProfileCardProjection: Projection<TalentProfileEvent, TalentProfileCard, Meta> =
  {
    name: 'talent_profile_card',
    kind: 'keyed',
    keyOf: ({ data }) => data.profileId,
    cases: {
      TalentProfileSubmitted:
        ({ data: { profileId, participantId, version: profileVersion, content } }) =>
        (_, { streamVersion: version }) => ({
          profileId,
          participantId,
          status: 'SUBMITTED',
          visibility: null,
          profileVersion,
          desired: content.desired,
          freshUntil: null,
          remindedOn: null,
          version,
        }),
      TalentProfileRevised: ({ data: { version, content } }) =>
        learn({ profileVersion: version, desired: content.desired }),
      TalentProfilePublished: ({ data: { visibility, freshUntil } }) =>
        learn({ status: 'PUBLISHED', visibility, freshUntil, remindedOn: null }),
      TalentProfileHidden: () =>
        learn({ status: 'HIDDEN', visibility: null, freshUntil: null, remindedOn: null }),
      TalentProfileRefreshed: ({ data: { freshUntil } }) =>
        learn({ status: 'PUBLISHED', freshUntil, remindedOn: null }),
      TalentProfileFreshnessReminded: ({ data: { dueOn } }) => learn({ remindedOn: dueOn }),
      TalentProfileWentStale: () => learn({ status: 'STALE' }),
      CredentialVerified: () => learn({}),
    },
  };

/** The profile of each person, without texts. */
export const talentProfileCard = readModel<TalentProfileEvent, TalentProfileCard>({
  projection: talentProfileCardProjection,
  entity: TalentProfileCard,
  uses: [
    TalentProfileSubmitted,
    TalentProfileRevised,
    TalentProfilePublished,
    TalentProfileHidden,
    TalentProfileRefreshed,
    TalentProfileFreshnessReminded,
    TalentProfileWentStale,
    CredentialVerified,
  ],
});
