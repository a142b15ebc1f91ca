import { event } from '@academy/contracts'; // refused: academy/domain-knows-contracts-by-type
import { type EventContract } from '@academy/contracts'; // refused: academy/domain-knows-contracts-by-type
export { InvalidEvent } from '@academy/contracts'; // refused: academy/domain-knows-contracts-by-type
export * from '@academy/contracts'; // refused: academy/domain-knows-contracts-by-type
export type { ServiceName } from '@academy/contracts';

export const declare: typeof event = event;
export const later = () => import('@academy/contracts'); // refused: academy/domain-knows-contracts-by-type
export const nameOf = ({ name }: EventContract): string => name;
