import { civilDateOf, daysBetween, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, type Referral } from './referral.js';

export type RemindEmployer = Message<'RemindEmployer', { at: string }>;

/** Reminds an employer who has not answered (T-16); of several reminders that are due after an outage, only the last. */
export const remindEmployer = (
  { data: { at } }: RemindEmployer,
  referral: Referral,
): readonly ReferralEvent[] => {
  if (referral.status !== 'sent') return [];
  const today = civilDateOf(at);
  const reminderNo = referral.remindOn.filter((day) => day <= today).length;
  if (reminderNo <= referral.reminded || today > referral.expiresOn) return [];

  const daysLate = Math.max(0, daysBetween(referral.respondBy, today));
  return [{ type: 'EmployerResponseOverdue', data: { ...keysOf(referral), daysLate, reminderNo } }];
};
