import type { ProfileContent, TalentProfileRefreshed } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { TalentProfileEvent } from './events.js';
import { assertFitForPool } from './pool-faults.js';
import {
  freshness,
  type KnownProfile,
  type ProfilePolicy,
  type TalentProfile,
} from './talent-profile.js';

export type SubmitTalentProfile = Message<
  'SubmitTalentProfile',
  {
    profileId: string;
    participantId: string;
    content: ProfileContent;
    /** Forbidden content that was found in the texts, which are sealed already. */
    forbidden: readonly string[];
    by: string;
    policy: ProfilePolicy;
    at: string;
  }
>;

const sections = {
  CAREER: ['career', 'totalMonths', 'lastJobEndedOn', 'reasonLeftCode'],
  EDUCATION: ['education'],
  CERTIFICATES: ['certificates'],
  SKILLS: ['skills', 'digitalLevel', 'languages'],
  DESIRED: ['desired'],
  LIMITS: ['limits'],
  SITUATION: ['situation'],
  WEIGHTS: ['weights'],
  TEXTS: ['texts'],
} as const satisfies Readonly<Record<string, readonly (keyof ProfileContent)[]>>;

const changedIn = (before: ProfileContent, after: ProfileContent): string[] =>
  Object.entries(sections)
    .filter(([, fields]) =>
      fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])),
    )
    .map(([section]) => section);

/** Nobody but `VerifyCredential` says that a certificate is proved. */
const withProofs = (content: ProfileContent, verified: readonly string[]): ProfileContent => ({
  ...content,
  certificates: content.certificates.map(({ code, acquiredOn }) => ({
    code,
    acquiredOn,
    ...(verified.includes(code) && { verified: true }),
  })),
});

const refreshed = (
  { profileId, participantId }: KnownProfile,
  { by, policy, at }: SubmitTalentProfile['data'],
): TalentProfileRefreshed => ({
  type: 'TalentProfileRefreshed',
  data: {
    profileId,
    participantId,
    confirmedBy: by,
    confirmedAt: at,
    ...freshness(policy, at),
  },
});

const revise = (
  data: SubmitTalentProfile['data'],
  profile: KnownProfile,
): readonly TalentProfileEvent[] => {
  const { profileId, participantId, version, verified } = profile;
  const content = withProofs(data.content, verified);
  const changedSections = changedIn(profile.content, content);
  const isShown = profile.status === 'published' || profile.status === 'stale';
  if (isShown && profile.visibility === 'POOL') assertFitForPool(content, data.policy);
  const revised: readonly TalentProfileEvent[] =
    changedSections.length === 0
      ? []
      : [
          {
            type: 'TalentProfileRevised',
            data: {
              ...{ profileId, participantId, version: version + 1 },
              ...{ changedSections, content, revisedAt: data.at },
            },
          },
        ];
  return isShown ? [...revised, refreshed(profile, data)] : revised;
};

/**
 * Takes what the person says, the first time or anew; whoever revises a profile that is shown confirms it as well (T-19). Rejects
 * `ForbiddenContent` and, where the profile is in the pool, `ProfileIncomplete` and `WageBelowMinimum` (REG-15).
 */
export const submitProfile = (
  { data }: SubmitTalentProfile,
  profile: TalentProfile,
): readonly TalentProfileEvent[] => {
  const { profileId, participantId, content, forbidden, at } = data;
  if (forbidden.length > 0)
    throw new Rejection('ForbiddenContent', undefined, { kinds: forbidden.join(' ') });
  if (profile.status !== 'none') return revise(data, profile);
  return [
    {
      type: 'TalentProfileSubmitted',
      data: {
        ...{ profileId, participantId, version: 1 },
        ...{ content: withProofs(content, []), submittedAt: at },
      },
    },
  ];
};
