import { Rejection } from '@academy/kernel';
import { KeyDestroyed, Sealer } from '@academy/privacy';
import { Injectable } from '@nestjs/common';

const unlessErased = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof KeyDestroyed) throw new Rejection('ParticipantErased');
    throw error;
  }
};

/** Seals what is noted about a person on its way in and opens it on its way out. Rejects `ParticipantErased` after erasure. */
@Injectable()
export class SealedNotes {
  constructor(private readonly sealer: Sealer) {}

  seal(participantId: string, note: string): Promise<string> {
    return unlessErased(this.sealer.seal(participantId, 'FREE_TEXT', note));
  }

  open(participantId: string, sealed: string): Promise<string> {
    return unlessErased(this.sealer.openText(participantId, 'FREE_TEXT', sealed));
  }
}
