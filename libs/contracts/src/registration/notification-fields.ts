import Type, { type Static } from 'typebox';
import { CivilDate, Code, Id, Instant, OneOf } from '../fields.js';

const closed = { additionalProperties: false } as const;

/** The fields by which every event of a notification names it. */
export const NotificationKeys = { notificationId: Id, participantId: Id };

/** By which way somebody is told: by KakaoTalk (알림톡), by text message, or by a person who calls. */
export const NotificationChannel = OneOf('ALIMTALK', 'SMS', 'CALL');
export type NotificationChannel = Static<typeof NotificationChannel>;

const firstRefs = {
  refId: Type.Optional(Id),
  on: Type.Optional(CivilDate),
  code: Type.Optional(Code),
};

/** What a template put into its text in version 1. */
export const FirstNotificationRefs = Type.Object(firstRefs, closed);

/** What a template puts into its text: what it is about, a day, a moment and a code. */
export const NotificationRefs = Type.Object({ ...firstRefs, at: Type.Optional(Instant) }, closed);

const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** When people are left alone, times of day in Seoul; `from` is later than `to` when the night lies between them (T-09). */
export const QuietHours = Type.Object({ from: TimeOfDay, to: TimeOfDay }, closed);
