import type { EligibilityConfirmed, ParticipationOpened } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import type { Participation, ParticipationPolicy } from './participation.js';

export type OpenParticipation = Message<
  'OpenParticipation',
  {
    participationId: string;
    participantId: string;
    homeCampusId: string;
    campusBasis: ParticipationOpened['data']['campusBasis'];
    /** The confirmed eligibility on which the person enters. */
    eligibility: Pick<EligibilityConfirmed['data'], 'reviewId' | 'programCode' | 'validUntil'>;
    policy: ParticipationPolicy;
    at: string;
  }
>;

const guard = (
  { participationId, eligibility, at }: OpenParticipation['data'],
  participation: Participation,
): boolean => {
  if (participation.status !== 'none') {
    if (participation.participationId === participationId) return false;
    if (participation.status !== 'exited') throw new Rejection('ParticipationAlreadyOpen');
  }
  if (eligibility.programCode !== 'ACADEMY') throw new Rejection('EligibilityNotForAcademy');
  if (eligibility.validUntil < civilDateOf(at)) throw new Rejection('EligibilityExpired');
  return true;
};

/**
 * Begins an episode, the next one after an exit (REG-14), and counts inactivity from its first day (T-20). Rejects
 * `EligibilityNotForAcademy`, `EligibilityExpired` (REG-11) and `ParticipationAlreadyOpen` (REG-10).
 */
export const openParticipation = (
  { data }: OpenParticipation,
  participation: Participation,
): readonly ParticipationEvent[] => {
  if (!guard(data, participation)) return [];
  const { participationId, participantId, eligibility, policy, at, ...campus } = data;
  const openedOn = civilDateOf(at);
  const seq = participation.lastSeq + 1;
  const episode = { participationId, participantId };
  return [
    {
      type: 'ParticipationOpened',
      data: {
        ...episode,
        seq,
        entryReason: seq === 1 ? 'NEW' : 'RE_ENTRY',
        ...campus,
        cohort: openedOn.slice(0, 'YYYY-MM'.length),
        eligibilityReviewId: eligibility.reviewId,
        openedOn,
      },
    },
    {
      type: 'CountedServiceNoted',
      data: {
        ...episode,
        kind: 'ENTRY',
        servedOn: openedOn,
        proposeExitOn: addDays(openedOn, policy.inactiveDays),
        confirmDays: policy.confirmDays,
        policyVersion: policy.version,
      },
    },
  ];
};
