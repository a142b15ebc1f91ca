import { MATCHING, type StepContext } from './step.js';

/** The interview took place, and this is what the employer makes of it (MAT-13). Throws `RequestRefused`. */
export const holdInterview = async (
  { clients, way: { referralId } }: StepContext,
  interviewId: string,
  result: 'PASS' | 'FAIL',
): Promise<void> => {
  const staff = clients['employer-relations'];
  const interview = `${MATCHING}/referrals/${referralId}/interviews/${interviewId}`;
  await staff.post(`${interview}/attendance`, `attendance-${interviewId}`);
  await staff.post(`${interview}/result`, `result-${interviewId}`, {
    result,
    reasonCodes: result === 'PASS' ? [] : ['SKILL'],
  });
};
