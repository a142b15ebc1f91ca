import { Sealer } from '@academy/privacy';
import { Injectable } from '@nestjs/common';
import { unlessErased } from './unless-erased.js';

/** Seals what is noted about a person on its way in and opens it on its way out. Rejects `ParticipantErased` after erasure. */
@Injectable()
export class SealedNotes {
  constructor(private readonly sealer: Sealer) {}

  seal(participantId: string, note: string): Promise<string> {
    return unlessErased(() => this.sealer.seal(participantId, 'FREE_TEXT', note));
  }

  open(participantId: string, sealed: string): Promise<string> {
    return unlessErased(() => this.sealer.openText(participantId, 'FREE_TEXT', sealed));
  }
}
