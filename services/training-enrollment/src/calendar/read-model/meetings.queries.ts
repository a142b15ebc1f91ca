import { civilDateOf } from '@academy/kernel';
import { PolicyBook } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import type { Meeting } from '../../enrollment/domain/other-commitments.js';
import { policyOn } from '../../policies.js';
import { AppointmentTime } from './appointment-time.entity.js';
import { InterviewTime } from './interview-time.entity.js';

const MINUTE_MS = 60 * 1000;
/** Far more than one person has ahead of them. */
const MOST = 200;

/** What other services have planned with a person, as far as it has arrived here (TRN-5). */
@Injectable()
export class Meetings {
  constructor(
    private readonly source: DataSource,
    private readonly policies: PolicyBook,
  ) {}

  /** The appointments and interviews ahead of a person. */
  async of(participantId: string): Promise<readonly Meeting[]> {
    const now = this.policies.clock.now();
    const { interviewMinutes } = policyOn(this.policies, civilDateOf(now)).calendar;
    const lasting = interviewMinutes * MINUTE_MS;
    const [appointments, interviews] = await Promise.all([
      this.source.getRepository(AppointmentTime).find({
        where: { participantId, endsAt: MoreThan(new Date(now)) },
        order: { startsAt: 'ASC' },
        take: MOST,
      }),
      this.source.getRepository(InterviewTime).find({
        where: { participantId, at: MoreThan(new Date(Date.parse(now) - lasting)) },
        order: { at: 'ASC' },
        take: MOST,
      }),
    ]);
    return [
      ...appointments.map(({ startsAt, endsAt }) => meeting('APPOINTMENT', startsAt, endsAt)),
      ...interviews.map(({ at }) => meeting('INTERVIEW', at, new Date(+new Date(at) + lasting))),
    ];
  }
}

const meeting = (
  kind: Meeting['kind'],
  startsAt: string | Date,
  endsAt: string | Date,
): Meeting => ({
  kind,
  startsAt: new Date(startsAt).toISOString(),
  endsAt: new Date(endsAt).toISOString(),
});
