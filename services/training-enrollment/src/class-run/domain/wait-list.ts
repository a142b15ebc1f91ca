import type { WaitlistJoined, WaitlistOfferMade } from '@academy/contracts';
import type { Cases } from '@academy/kernel';
import type { WaitlistEvent } from './events.js';

type Offer = Pick<WaitlistOfferMade['data'], 'offeredAt' | 'expiresAt'>;

/** Somebody who waits for a seat, or is asked whether they want one. */
export interface WaitlistEntry extends Readonly<
  Omit<WaitlistJoined['data'], 'runId' | 'position'>
> {
  /** Somebody put this person before all others (TRN-7). */
  readonly promoted: boolean;
  readonly offer?: Offer;
}

export interface WaitList {
  /** In the order in which seats are offered (TRN-7). */
  readonly entries: readonly WaitlistEntry[];
  /** How many offers a person let pass or declined (TRN-8). */
  readonly missed: Readonly<Record<string, number>>;
  /** Enrolments of a priority group that came to a seat by the list. */
  readonly preferred: readonly string[];
}

export const nobodyWaits: WaitList = { entries: [], missed: {}, preferred: [] };

/** The class of those who come before others within a quota (TRN-7). */
export const GROUP = 3;

type Rank = Pick<
  WaitlistEntry,
  'promoted' | 'rejoined' | 'priorityClass' | 'appliedAt' | 'enrollmentId'
>;

const rankOf = ({ promoted, rejoined, priorityClass, appliedAt, enrollmentId }: Rank): string =>
  [promoted ? 0 : 1, rejoined ? 1 : 0, priorityClass, appliedAt, enrollmentId].join(' ');

/** Whether one is asked before the other: by priority class, then by application, then by id; who rejoined waits at the end (TRN-7). */
export const isBefore = (one: Rank, other: Rank): boolean => rankOf(one) < rankOf(other);

const insert = (entries: readonly WaitlistEntry[], entry: WaitlistEntry): WaitlistEntry[] => [
  ...entries.filter((other) => isBefore(other, entry)),
  entry,
  ...entries.filter((other) => !isBefore(other, entry)),
];

/** The people of the list to whom no seat is offered at present, in order. */
export const waiting = ({ entries }: WaitList): readonly WaitlistEntry[] =>
  entries.filter(({ offer }) => offer === undefined);

/** Seats that are offered and not answered yet: they count as taken (TRN-3). */
export const seatsOffered = ({ entries }: WaitList): number =>
  entries.filter(({ offer }) => offer !== undefined).length;

/** What a person's place in the list is, if they have one. */
export const entryOf = ({ entries }: WaitList, enrollmentId: string): WaitlistEntry | undefined =>
  entries.find((entry) => entry.enrollmentId === enrollmentId);

type Change = (list: WaitList) => WaitList;
interface Place {
  readonly enrollmentId: string;
  readonly participantId: string;
}

const without = (list: WaitList, { enrollmentId }: Pick<Place, 'enrollmentId'>): WaitList => ({
  ...list,
  entries: list.entries.filter((entry) => entry.enrollmentId !== enrollmentId),
});

const leave =
  ({ data }: { readonly data: Place }): Change =>
  (list) =>
    without(list, data);

const miss =
  ({ data }: { readonly data: Place }): Change =>
  (list) => {
    const { participantId } = data;
    const missed = { ...list.missed, [participantId]: (list.missed[participantId] ?? 0) + 1 };
    return { ...without(list, data), missed };
  };

/** What each event means for the list. */
export const waitlistCases: Cases<WaitlistEvent, Change> = {
  WaitlistJoined: ({ data: { runId: _, position: __, ...entry } }) => {
    return (list) => ({
      ...list,
      entries: insert(list.entries, { ...entry, promoted: false }),
    });
  },
  WaitlistOfferMade: ({ data: { enrollmentId, offeredAt, expiresAt } }) => {
    return (list) => ({
      ...list,
      entries: list.entries.map((entry) =>
        entry.enrollmentId === enrollmentId ? { ...entry, offer: { offeredAt, expiresAt } } : entry,
      ),
    });
  },
  WaitlistOfferAccepted: ({ data }) => {
    return (list) => {
      const isPreferred = entryOf(list, data.enrollmentId)?.priorityClass === GROUP;
      const preferred = isPreferred ? [...list.preferred, data.enrollmentId] : list.preferred;
      return { ...without(list, data), preferred };
    };
  },
  WaitlistOfferLapsed: miss,
  WaitlistOfferDeclined: miss,
  WaitlistLeft: leave,
  WaitlistClosed: () => (list) => ({ ...list, entries: [] }),
  WaitlistPromotedByOperator: ({ data: { enrollmentId } }) => {
    return (list) => {
      const entry = entryOf(list, enrollmentId);
      return entry === undefined
        ? list
        : {
            ...list,
            entries: insert(without(list, entry).entries, { ...entry, promoted: true }),
          };
    };
  },
};
