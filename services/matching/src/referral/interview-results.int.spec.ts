import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { matching } from '../definition.js';
import { toSchedule } from './domain/outcome.examples.js';
import type { ReferralCommand } from './domain/referral.decider.js';
import { toConsent, toPropose, toSend } from './domain/referral.examples.js';
import { referrals } from './referrals.js';

const soon = { within: 20_000 };
const LATE = '2026-03-23T15:00:00.000Z';
const someone: Cause = {
  ...{ correlationId: uuidv7(), causationId: uuidv7(), channel: 'DESK' },
  actor: { type: 'OPERATOR', id: 'employer-relations' },
};

describe('the results of interviews', () => {
  let neighbours: Neighbourhood<never>;

  beforeAll(async () => {
    const clock = new FixedClock('2026-03-12T02:00:00.000Z');
    neighbours = await openNeighbourhood({ definition: matching, clock, neighbours: {} });
  });
  afterAll(() => neighbours.close());

  const interviewed = async () => {
    const [referralId, participantId, interviewId] = [uuidv7(), uuidv7(), uuidv7()];
    const { streams, store, readModels } = neighbours.service.tools;
    const does = (command: ReferralCommand) =>
      causedBy(someone, () =>
        streams.execute(referrals, referralId, command, { commandId: uuidv7() }),
      );
    await does(toPropose({ referralId, participantId }));
    for (const command of [toConsent(), toSend(), toSchedule({ interviewId })]) await does(command);
    const types = async () =>
      (await store.readStream(`referral-${referralId}`)).map(({ type }) => type);
    await eventually(async () => expect(await types()).toContain('InterviewResultAwaited'), soon);
    await does({ type: 'AskForInterviewResult', data: { interviewId, now: LATE } });
    const has = (outcome: string | null) =>
      eventually(async () => {
        const asked = 'select kind, owner, outcome from read.task where participant_id = $1';
        const task = { kind: 'RECORD_INTERVIEW_RESULT', owner: 'EMPLOYER_RELATIONS', outcome };
        expect(await readModels.query(asked, [participantId])).toEqual([task]);
      }, soon);
    await has(null);
    return { interviewId, does, has };
  };

  it('MAT-13: are a task when they are late, until they are on record', async () => {
    const { interviewId, does, has } = await interviewed();
    await does({ type: 'RecordInterview', data: { interviewId, now: LATE } });
    const result = { result: 'PASS', reasonCodes: [], at: LATE } as const;
    await does({ type: 'RecordInterviewResult', data: { interviewId, ...result } });
    await has('RECORDED');
  });

  it('MAT-13: are no task any more when the referral ends', async () => {
    const { interviewId, does, has } = await interviewed();
    await does({ type: 'RecordInterview', data: { interviewId, now: LATE } });
    await does({ type: 'WithdrawReferral', data: { by: 'SYSTEM', reasonCode: 'EXITED' } });
    await has('NO_LONGER_NEEDED');
  });
});
