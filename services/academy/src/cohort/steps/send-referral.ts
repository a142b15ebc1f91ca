import { createHash } from 'node:crypto';
import { MATCHING, type Step } from './step.js';

/** The employer is shown what the person agreed to (MAT-11). */
export const sendReferral: Step = async ({ clients, person, way }) => {
  const { referralId } = way;
  await clients[way.consultant].post(
    `${MATCHING}/referrals/${referralId}/sending`,
    `sending-${referralId}`,
    { snapshotHash: createHash('sha256').update(person.key).digest('hex') },
  );
};
