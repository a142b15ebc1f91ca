import type { ParticipationOpened } from '@academy/contracts';

export type ParticipationEvent = ParticipationOpened;
