import type { Executed, ExecuteOptions, Streams, Transaction } from '@academy/event-store';
import { campuses } from '../../campus/campuses.js';
import { offersOn } from '../../campus/domain/campus.js';
import { isClosedOn, windowOn } from '../../operating-calendar/domain/operating-calendar.js';
import { operatingCalendars } from '../../operating-calendar/operating-calendars.js';
import type { policyOn } from '../../policies.js';
import { counselsOn } from '../../staff-member/domain/staff-member.js';
import { staffMembers } from '../../staff-member/staff-members.js';
import { consultantDays, dayIdOf } from '../consultant-days.js';
import type { Circumstances, PublishSlots } from '../domain/publish-slots.js';

type Rules = Pick<ReturnType<typeof policyOn>, 'slots' | 'hours'>;
type Asked = Omit<PublishSlots['data'], 'circumstances' | 'policy'>;

const circumstancesOf = async (
  transaction: Transaction,
  { campusId, consultantId, date }: Asked,
  { hours }: Rules,
): Promise<Circumstances> => {
  const campus = await transaction.load(campuses, campusId);
  const staff = await transaction.load(staffMembers, consultantId);
  const calendar = await transaction.load(operatingCalendars, campusId);
  return {
    campusOffersCounseling: offersOn(campus, 'COUNSELING', date),
    consultantIsThere: counselsOn(staff, campusId, date),
    closed: isClosedOn(calendar, date, { service: 'COUNSELING' }),
    window: windowOn(calendar, date, hours.weekly),
  };
};

/** Publishes slots on what site, consultant and calendar are, unless one of them changes meanwhile (CAM-3). */
export const publishTogether = (
  streams: Streams,
  asked: Asked,
  rules: Rules,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const circumstances = await circumstancesOf(transaction, asked, rules);
    await transaction.execute(consultantDays, dayIdOf(asked.consultantId, asked.date), {
      type: 'PublishSlots',
      data: { ...asked, circumstances, policy: rules.slots },
    });
  });
