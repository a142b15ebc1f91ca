import type { Message } from '@academy/kernel';
import { keysOf, knownCase, type AftercareCase } from './aftercare-case.js';
import type { AftercareEvent } from './events.js';

export type RequestReCounseling = Message<'RequestReCounseling', { reasonCode: string }>;

/** Asks for counselling for somebody whose work is at risk or has ended, also after the case was closed. Rejects `AftercareNotOpened`. */
export const requestReCounseling = (
  { data: { reasonCode } }: RequestReCounseling,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => [
  { type: 'ReCounselingRequested', data: { ...keysOf(knownCase(aftercareCase)), reasonCode } },
];
