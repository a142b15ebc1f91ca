import {
  ConsentGranted,
  ConsentWithdrawn,
  DataSubjectRequestReceived,
  EnrollmentCompleted,
  ParticipantMarkedJobReady,
  ParticipationExited,
  ParticipationOpened,
  TalentProfilePublished,
  TalentProfileRefreshed,
  TalentProfileRevised,
  TalentProfileWentStale,
  counselingEvents,
  registrationEvents,
  trainingEnrollmentEvents,
} from '@academy/contracts';
import { uuidv7 } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { candidates } from './candidate/candidates.js';
import { toAdmit } from './candidate/domain/candidate.examples.js';
import { matching } from './definition.js';
import { toPublish, toSubmit } from './job-order/domain/job-order.examples.js';
import { jobOrders } from './job-order/job-orders.js';
import { recommendationSets } from './recommendation/recommendation-sets.js';
import { toConsent, toPropose, toSend } from './referral/domain/referral.examples.js';
import { referrals } from './referral/referrals.js';

const only = <T>([example]: readonly T[]): T => {
  if (!example) throw new Error('every contract has examples');
  return example;
};
const participation = only(ParticipationOpened.examples);
const { participantId } = participation;
const consent = only(
  ConsentGranted.examples.filter((one) => one.purpose === 'THIRD_PARTY_EMPLOYER'),
);
const { consentId } = consent;
const revision = only(TalentProfileRevised.examples);
const content = {
  ...revision.content,
  desired: { ...revision.content.desired, occupationCodes: ['KECO_7061'] },
  limits: { ...revision.content.limits, liftingKgMax: 30 },
};
const soon = { within: 20_000 };

describe('the way of a candidate', () => {
  const clock = new FixedClock('2026-03-06T01:00:00.000Z');
  const jobOrderId = uuidv7();
  let neighbours: Neighbourhood<'registration' | 'counseling' | 'training-enrollment'>;
  const tools = () => neighbours.service.tools;

  const registers = (type: string, data: object) =>
    neighbours.says('registration', { type, data: { ...data, participantId } });
  const runs = async () => {
    const feed = await tools().store.readFeed(0n, 5_000);
    return feed
      .filter(({ type }) => type.includes('MatchRunCompleted'))
      .map(({ data }) => (data as { trigger: string }).trigger);
  };
  const offered = async () => {
    const { state } = await tools().streams.load(recommendationSets, participantId);
    return Object.values(state.items).map(({ status }) => status);
  };
  const tasksNamed = (kind: string): Promise<readonly { ref_id: string }[]> =>
    tools().readModels.query('select * from read.task where kind = $1', [kind]);
  const reactedTo = async (position: bigint) => {
    const { rows } = await tools().store.pool.query(
      `select from es.events e join es.seen s on s.slice = e.slice and s.position >= e.position
        where e.position = $1 and s.source = 'matching' and s.consumer = 'matching.own-reactions'`,
      [position],
    );
    return rows.length > 0;
  };
  const candidate = async () => (await tools().streams.load(candidates, participantId)).state;

  beforeAll(async () => {
    neighbours = await openNeighbourhood({
      definition: matching,
      clock,
      neighbours: {
        registration: registrationEvents,
        counseling: counselingEvents,
        'training-enrollment': trainingEnrollmentEvents,
      },
    });
    await neighbours.runs(jobOrders, jobOrderId, toSubmit({ jobOrderId }));
    const { position } = await neighbours.runs(jobOrders, jobOrderId, toPublish());
    // The order looks for its people as well: before the candidate is there, or there are two runs.
    await eventually(async () => expect(await reactedTo(position)).toBe(true), soon);
  });
  afterAll(() => neighbours.close());

  it('MAT-8: is recommended work when the talent profile is published', async () => {
    await registers('ConsentGranted', consent);
    await registers('TalentProfileSubmitted', {
      ...{ profileId: revision.profileId, participantId, version: 1, content },
      submittedAt: revision.revisedAt,
    });
    await registers('ParticipationOpened', participation);
    await registers('TalentProfilePublished', only(TalentProfilePublished.examples));
    await eventually(async () => expect(await offered()).toEqual(['issued']), soon);
    expect(await runs()).toEqual(['PROFILE_PUBLISHED']);
  });

  it('REG-16: is in no run while the profile is stale, and in one when it is confirmed', async () => {
    await registers('TalentProfileWentStale', only(TalentProfileWentStale.examples));
    await eventually(
      async () => expect((await candidate()).profile).toEqual({ standing: 'STALE' }),
      soon,
    );
    await neighbours.says('counseling', {
      type: 'ParticipantMarkedJobReady',
      data: { ...only(ParticipantMarkedJobReady.examples), participantId },
    });
    await registers('TalentProfileRefreshed', only(TalentProfileRefreshed.examples));
    await eventually(async () => expect(await runs()).toContain('PROFILE_REFRESHED'), soon);
    expect(await runs()).not.toContain('JOB_READY');
  });

  it('MAT-10: is looked at anew after a class, and waits for no course that comes later', async () => {
    const completion = { ...only(EnrollmentCompleted.examples), participantId };
    const { enrollmentId, courseId } = completion;
    await neighbours.says('training-enrollment', { type: 'EnrollmentCompleted', data: completion });
    await eventually(async () => expect(await runs()).toContain('CLASS_COMPLETED'), soon);
    expect((await candidate()).trained).toEqual({ [enrollmentId]: { courseId, skills: [] } });
  });

  it('MAT-9: has nothing recommended by a machine from the moment they refuse', async () => {
    const request = only(DataSubjectRequestReceived.examples);
    await registers('DataSubjectRequestReceived', { ...request, kind: 'REFUSE_AUTOMATED' });
    await eventually(async () => expect(await tasksNamed('PROPOSE_BY_HAND')).toHaveLength(1), soon);
    expect(await offered()).toEqual(['expired']);
    const before = (await runs()).length;
    await registers('TalentProfileRefreshed', only(TalentProfileRefreshed.examples));
    await eventually(async () => expect(await tasksNamed('PROPOSE_BY_HAND')).toHaveLength(2), soon);
    expect(await runs()).toHaveLength(before);
  });

  it('REG-17: loses what no employer has opened with the consent, and has the rest closed', async () => {
    const keysOf = () => ({ participantId, referralId: uuidv7(), jobOrderId: uuidv7() });
    const [asked, opened] = [keysOf(), keysOf()];
    for (const keys of [asked, opened]) {
      await neighbours.runs(referrals, keys.referralId, toPropose(keys));
      await neighbours.runs(candidates, participantId, toAdmit(1, keys));
    }
    await neighbours.runs(referrals, opened.referralId, toConsent({ consentId }));
    await neighbours.runs(referrals, opened.referralId, toSend());
    await neighbours.runs(referrals, opened.referralId, {
      type: 'ViewReferral',
      data: { at: clock.now() },
    });

    await registers('ConsentWithdrawn', { ...only(ConsentWithdrawn.examples), consentId });
    await eventually(
      async () =>
        expect(await tasksNamed('CLOSE_SENT_REFERRAL')).toMatchObject([
          { ref_id: opened.referralId },
        ]),
      soon,
    );
    const { state } = await tools().streams.load(referrals, asked.referralId);
    expect(state).toMatchObject({ status: 'withdrawn', reasonCode: 'CONSENT_WITHDRAWN' });
    await expect(
      neighbours.runs(candidates, participantId, toAdmit(1, keysOf())),
    ).rejects.toMatchObject({
      code: 'EmployerConsentEnded',
    });
  });

  it('MAT-13: ends with the participation, and everything open with it', async () => {
    expect((await candidate()).liveReferrals).toHaveLength(1);
    await registers('ParticipationExited', only(ParticipationExited.examples));
    await eventually(async () => expect((await candidate()).status).toBe('closed'), soon);
    expect((await candidate()).liveReferrals).toEqual([]);
  });
});
