import type { IdentityVerified } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { openAccount, type Participant } from './participant.js';

type Confirmation = Omit<IdentityVerified['data'], 'participantId' | 'method' | 'verifiedAt'>;

export type VerifyIdentity = Message<
  'VerifyIdentity',
  {
    participantId: string;
    method: IdentityVerified['data']['method'];
    /** What the verification agency or the desk answered. */
    answer: { verified: true; identity: Confirmation } | { verified: false; reasonCode: string };
    at: string;
  }
>;

/**
 * Records what came of an attempt to prove an identity. Repeating it before completion renews the proof (T-01), but
 * only for the same person. Rejects `RegistrationNotStarted`, `DuplicateUnderReview`, `RegistrationAlreadyCompleted`,
 * `StaffMissing` (face to face, REG-21) and `IdentityOfAnotherPerson`.
 */
export const verifyIdentity = (
  { data: { participantId, method, answer, at } }: VerifyIdentity,
  participant: Participant,
): readonly ParticipantEvent[] => {
  const { status, identity: earlier, failedAttempts } = openAccount(participant);
  if (status === 'active') throw new Rejection('RegistrationAlreadyCompleted');
  if (!answer.verified) {
    const { reasonCode } = answer;
    const attemptNo = failedAttempts + 1;
    return [
      {
        type: 'IdentityVerificationFailed',
        data: { participantId, method, reasonCode, attemptNo },
      },
    ];
  }

  const { identity } = answer;
  if (method === 'FACE_TO_FACE' && identity.staffId === undefined)
    throw new Rejection('StaffMissing');
  if (earlier !== undefined && earlier.diHash !== identity.diHash)
    throw new Rejection('IdentityOfAnotherPerson');

  return [
    { type: 'IdentityVerified', data: { participantId, method, ...identity, verifiedAt: at } },
  ];
};
