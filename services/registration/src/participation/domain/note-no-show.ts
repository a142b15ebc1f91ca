import { addDays, civilDateOf, type CivilDate, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import type { Participation, Running } from './participation.js';
import { suggestExit } from './suggest-exit.js';

interface NoShowPolicy {
  readonly version: string;
  /** So many missed appointments in a row, all within `withinDays`, are ground to propose an exit. */
  readonly exitAfter: number;
  readonly withinDays: number;
  readonly confirmDays: number;
}

export type NoteNoShow = Message<
  'NoteNoShow',
  {
    appointmentId: string;
    missedOn: CivilDate;
    /** How many in a row there are now, as counselling counts them: an excused one is none. */
    inARow: number;
    policy: NoShowPolicy;
    at: string;
  }
>;

const isEnough = (
  { missed }: Running,
  { missedOn, inARow, policy: { exitAfter, withinDays } }: NoteNoShow['data'],
): boolean => {
  const from = addDays(missedOn, 1 - withinDays);
  const recent = Object.values(missed).filter((day) => day >= from && day <= missedOn);
  return Math.min(inARow, recent.length + 1) >= exitAfter;
};

/**
 * Notes a missed appointment, which is no service (REG-12). Enough of them in a row propose an exit for no contact, to be
 * confirmed by a person; one of no episode that runs is nothing.
 */
export const noteNoShow = (
  { data }: NoteNoShow,
  participation: Participation,
): readonly ParticipationEvent[] => {
  if (participation.status === 'none' || participation.status === 'exited') return [];
  const { appointmentId, missedOn, policy, at } = data;
  const { participationId, participantId, missed, openedOn } = participation;
  if (appointmentId in missed || missedOn < openedOn || missedOn > civilDateOf(at)) return [];
  const noted: ParticipationEvent = {
    type: 'NoShowNoted',
    data: {
      participationId,
      participantId,
      appointmentId,
      missedOn,
      policyVersion: policy.version,
    },
  };
  if (!isEnough(participation, data)) return [noted];
  const suggestion = { reasonCode: 'NO_CONTACT', policy, at } as const;
  return [noted, ...suggestExit({ type: 'SuggestExit', data: suggestion }, participation)];
};
