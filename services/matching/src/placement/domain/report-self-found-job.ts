import type { SelfFoundJobReported } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { PlacementEvent } from './events.js';
import type { Placement } from './placement.js';

export type ReportSelfFoundJob = Message<'ReportSelfFoundJob', SelfFoundJobReported['data']>;

/** Takes down that somebody found work on their own (MAT-20); it counts once it is confirmed. */
export const reportSelfFoundJob = (
  { data }: ReportSelfFoundJob,
  placement: Placement,
): readonly PlacementEvent[] =>
  placement.status === 'unknown' ? [{ type: 'SelfFoundJobReported', data }] : [];
