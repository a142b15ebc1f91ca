import {
  TalentProfileHidden,
  TalentProfilePublished,
  TalentProfileRefreshed,
  TalentProfileRevised,
  TalentProfileSubmitted,
  TalentProfileWentStale,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { civilDateOf } from '@academy/kernel';
import { policyOn } from '../../policies.js';
import { byHand, runWhen, type RunTools } from '../../recommendation/reactions/run-when.js';
import { candidates } from '../candidates.js';
import type { NoteProfileStanding } from '../domain/note-profile.js';
import { wishesOfProfile } from '../wishes-of-profile.js';

type Told = TalentProfileSubmitted | TalentProfileRevised;
interface Meta {
  readonly id: string;
  readonly recordedAt: string;
}

/** What the person looks for, from their profile; where it cannot be told in the words of orders, a consultant asks them. */
const noteProfile = (
  { policies }: Pick<RunTools, 'policies'>,
  { data: { participantId, content } }: Told,
  { id, recordedAt }: Meta,
): Commanded => {
  const today = civilDateOf(recordedAt);
  const wishes = wishesOfProfile(content, policyOn(policies, today).occupations.occupations);
  if (wishes === null) return byHand({ participantId, eventId: id }, 'NOTE_WISHES', today);
  const data = { participantId, wishes, at: recordedAt };
  return command(candidates, participantId, { type: 'NoteProfile', data });
};

const noteStanding = (
  participantId: string,
  standing: Omit<NoteProfileStanding['data'], 'participantId' | 'at'>,
  at: string,
): Commanded =>
  command(candidates, participantId, {
    type: 'NoteProfileStanding',
    data: { participantId, ...standing, at },
  });

/**
 * What a talent profile means for matching: its wishes are the candidate's, and a stale or hidden one is in no run until it is
 * confirmed again (REG-16, T-19).
 */
export const onProfiles = (tools: RunTools): readonly Reaction[] => {
  const running =
    (trigger: string) =>
    ({ data: { participantId } }: { readonly data: { participantId: string } }, { id }: Meta) =>
      runWhen(tools, { participantId, eventId: id, trigger });
  return [
    reaction(TalentProfileSubmitted, 'NoteProfile', async (event, meta) =>
      noteProfile(tools, event, meta),
    ),
    reaction(TalentProfileRevised, 'NoteProfile', async (event, meta) =>
      noteProfile(tools, event, meta),
    ),
    reaction(TalentProfilePublished, 'NoteProfileStanding', async ({ data }, { recordedAt }) => {
      const { participantId, freshUntil } = data;
      return noteStanding(participantId, { standing: 'FRESH', freshUntil }, recordedAt);
    }),
    reaction(TalentProfileRefreshed, 'NoteProfileStanding', async ({ data }, { recordedAt }) => {
      const { participantId, freshUntil } = data;
      return noteStanding(participantId, { standing: 'FRESH', freshUntil }, recordedAt);
    }),
    reaction(TalentProfileWentStale, 'NoteProfileStanding', async ({ data }, { recordedAt }) =>
      noteStanding(data.participantId, { standing: 'STALE' }, recordedAt),
    ),
    reaction(TalentProfileHidden, 'NoteProfileStanding', async ({ data }, { recordedAt }) =>
      noteStanding(data.participantId, { standing: 'HIDDEN' }, recordedAt),
    ),
    reaction(TalentProfilePublished, 'RunMatching', running('PROFILE_PUBLISHED')),
    reaction(TalentProfileRevised, 'RunMatching', async (event, meta) => {
      const { state } = await tools.streams.load(candidates, event.data.participantId);
      return state.profile === undefined ? null : running('PROFILE_REVISED')(event, meta);
    }),
    reaction(TalentProfileRefreshed, 'RunMatching', running('PROFILE_REFRESHED')),
  ];
};
