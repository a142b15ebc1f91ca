import type { ParticipationEvent } from './events.js';

/** A person's episodes in the academy, one after the other. `lastSeq` is the number of the latest one, 0 before the first. */
export type Participation =
  | { readonly status: 'none'; readonly lastSeq: number }
  | {
      readonly status: 'open';
      readonly lastSeq: number;
      readonly participationId: string;
      readonly homeCampusId: string;
    };

export const initialState: Participation = { status: 'none', lastSeq: 0 };

/** The episodes after an event. */
export const evolve = (_: Participation, { data }: ParticipationEvent): Participation => ({
  status: 'open',
  lastSeq: data.seq,
  participationId: data.participationId,
  homeCampusId: data.homeCampusId,
});
