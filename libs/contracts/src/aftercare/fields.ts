import Type, { type Static } from 'typebox';
import { CivilDate, OneOf } from '../fields.js';

/** Months after the start at which somebody asks how it goes (점검 시점). */
export const CheckpointCode = OneOf('M1', 'M3', 'M6', 'M12');
export type CheckpointCode = Static<typeof CheckpointCode>;

/** A check-point and the first and last day on which its follow-up may take place (AFT-2). */
export const Checkpoint = Type.Object(
  { code: CheckpointCode, dueOn: CivilDate, windowFrom: CivilDate, windowTo: CivilDate },
  { additionalProperties: false },
);
export type Checkpoint = Static<typeof Checkpoint>;

/** By which way somebody was contacted. */
export const ContactChannel = OneOf('PHONE', 'SMS', 'EMAIL', 'VISIT', 'DESK', 'VIDEO');
