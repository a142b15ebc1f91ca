import { Rejection } from '@academy/kernel';
import { KeyDestroyed } from '@academy/privacy';

/** Work on personal data; rejects `ParticipantErased` when the person's key is destroyed. */
export const unlessErased = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeyDestroyed) throw new Rejection('ParticipantErased');
    throw error;
  }
};
