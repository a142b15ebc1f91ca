import type { RetentionHoldPlaced } from '@academy/contracts';
import type { RetentionHoldEvent } from './events.js';

type Hold = Pick<RetentionHoldPlaced['data'], 'participantId' | 'holdId' | 'kind' | 'until'>;

/** Why the data of one person must be kept (REG-18). */
export interface RetentionHolds {
  readonly holds: readonly (Hold & { readonly lifted: boolean })[];
}

export const initialState: RetentionHolds = { holds: [] };

/** The holds after an event. */
export const evolve = (
  { holds }: RetentionHolds,
  { type, data }: RetentionHoldEvent,
): RetentionHolds => {
  switch (type) {
    case 'RetentionHoldPlaced':
      return { holds: [...holds, { ...data, lifted: false }] };
    case 'RetentionHoldLifted':
      return {
        holds: holds.map((hold) =>
          hold.holdId === data.holdId ? { ...hold, lifted: true } : hold,
        ),
      };
  }
};

/** The holds that stand on a date. */
export const holdsOn = ({ holds }: RetentionHolds, on: string) =>
  holds
    .filter(({ lifted, until }) => !lifted && (until === undefined || until >= on))
    .map(({ holdId, kind }) => ({ holdId, kind }));
