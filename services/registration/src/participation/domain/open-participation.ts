import type { EligibilityConfirmed, ParticipationOpened } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import type { Participation } from './participation.js';

export type OpenParticipation = Message<
  'OpenParticipation',
  {
    participationId: string;
    participantId: string;
    homeCampusId: string;
    campusBasis: ParticipationOpened['data']['campusBasis'];
    /** The confirmed eligibility on which the person enters. */
    eligibility: Pick<EligibilityConfirmed['data'], 'reviewId' | 'programCode' | 'validUntil'>;
    at: string;
  }
>;

/**
 * Begins an episode. Rejects `EligibilityNotForAcademy`, `EligibilityExpired` (REG-11) and `ParticipationAlreadyOpen`
 * (REG-10).
 */
export const openParticipation = (
  { data: { participationId, participantId, eligibility, at, ...campus } }: OpenParticipation,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const openedOn = civilDateOf(at);
  if (participation.status === 'open') {
    if (participation.participationId === participationId) return [];
    throw new Rejection('ParticipationAlreadyOpen');
  }
  if (eligibility.programCode !== 'ACADEMY') throw new Rejection('EligibilityNotForAcademy');
  if (eligibility.validUntil < openedOn) throw new Rejection('EligibilityExpired');

  const seq = participation.lastSeq + 1;
  return [
    {
      type: 'ParticipationOpened',
      data: {
        participationId,
        participantId,
        seq,
        entryReason: seq === 1 ? 'NEW' : 'RE_ENTRY',
        ...campus,
        cohort: openedOn.slice(0, 'YYYY-MM'.length),
        eligibilityReviewId: eligibility.reviewId,
        openedOn,
      },
    },
  ];
};
