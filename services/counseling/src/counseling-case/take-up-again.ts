import type { CounselingCaseReopened } from '@academy/contracts';
import { uuidv5, type Executed, type ExecuteOptions, type Streams } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import type { policyOn } from '../policies.js';
import type { StaffKnown } from '../staff/read-model/known-staff.queries.js';
import { reopenTogether } from './close-together.js';
import { counselingCases } from './counseling-cases.js';
import type { CaseCard } from './read-model/case-card.entity.js';

interface Return {
  readonly card: Pick<
    CaseCard,
    'caseId' | 'participationId' | 'participantId' | 'campusId' | 'consultantId'
  >;
  readonly trigger: CounselingCaseReopened['data']['trigger'];
  readonly at: string;
}

/** Why the consultant of before cannot go on: they left, or look after as many people as they may. */
const WITHOUT_CONTINUITY: readonly string[] = ['ConsultantNotAtCampus', 'CaseloadFull'];

const openAnew = (
  streams: Streams,
  { card, at: waitingSince }: Return,
  { caseLife: policy }: Pick<ReturnType<typeof policyOn>, 'caseLife'>,
  options: ExecuteOptions,
): Promise<Executed> => {
  const { participationId, participantId, campusId } = card;
  const caseId = uuidv5(options.commandId, 'counseling-case');
  const opening = { caseId, participationId, participantId, campusId, waitingSince };
  const command = { type: 'OpenCase', data: { ...opening, priority: 'HIGH', policy } } as const;
  // A refusal is the answer to its command for ever, so this is another one.
  const another = { commandId: uuidv5(options.commandId, 'open-anew') };
  return streams.execute(counselingCases, caseId, command, another);
};

/**
 * Takes counselling of somebody up again: their closed case with the consultant of before, or another case that waits for a
 * consultant before others where that one is gone or has no room (COU-2, COU-3). A case that is open rests no longer.
 */
export const takeUpAgain = async (
  { streams, staff }: { readonly streams: Streams; readonly staff: StaffKnown },
  returning: Return,
  policies: ReturnType<typeof policyOn>,
  options: ExecuteOptions,
): Promise<Executed> => {
  const { trigger, at, card } = returning;
  const { caseId, consultantId, campusId } = card;
  const { state } = await streams.load(counselingCases, caseId);
  if (state.status !== 'closed') {
    const command = { type: 'ActivateCase', data: { reasonCode: 'RESUMED', at } } as const;
    return streams.execute(counselingCases, caseId, command, options);
  }
  if (consultantId === null) return openAnew(streams, returning, policies, options);
  const atCampus = await staff.mayCounsel(consultantId, campusId, civilDateOf(at));
  const reopening = { caseId, trigger, consultantId, atCampus, at };
  try {
    return await reopenTogether(streams, reopening, policies, options);
  } catch (error) {
    if (!(error instanceof Rejection) || !WITHOUT_CONTINUITY.includes(error.code)) throw error;
    return openAnew(streams, returning, policies, options);
  }
};
