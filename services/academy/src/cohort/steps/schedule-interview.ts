import { MATCHING, type StepContext } from './step.js';

/** The employer invites the person; answers with the interview. Throws `RequestRefused`. */
export const scheduleInterview = async (
  { clients, way: { referralId } }: StepContext,
  at: string,
): Promise<string> => {
  const { body } = await clients['employer-relations'].post<{ interviewId: string }>(
    `${MATCHING}/referrals/${referralId}/interviews`,
    `interview-${referralId}`,
    { at, mode: 'ON_SITE' },
  );
  return body.interviewId;
};
