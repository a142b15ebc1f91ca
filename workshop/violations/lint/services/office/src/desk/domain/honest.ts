import { addDays, type CivilDate, type Message } from '@academy/kernel';
import type { EventContract } from '@academy/contracts';

export type OpenDesk = Message<'OpenDesk', { on: CivilDate; at: string }>;

/** A desk opens the day after it was asked for. TODO(#12): holidays. */
export const opensOn = ({ data: { on } }: OpenDesk): CivilDate => addDays(on, 1);

export const yearOf = ({ data: { at } }: OpenDesk): number => new Date(at).getUTCFullYear();

export const nameOf = ({ name }: EventContract): string => name;
