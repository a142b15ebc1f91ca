import { Streams } from '@academy/event-store';
import { Injectable } from '@nestjs/common';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { openAccount } from '../../participant/domain/participant.js';
import { talentProfiles } from '../talent-profiles.js';

/** The profiles that the caller of this request may see, read from their streams. */
@Injectable()
export class VisibleProfiles {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleParticipants,
  ) {}

  /** Answers 404 where the person is out of reach; rejects `DuplicateUnderReview` (REG-1). */
  async assertReachable(participantId: string): Promise<void> {
    openAccount(await this.visible.find(participantId));
  }

  /** The profile and its version, of somebody whom the caller looks after. Answers 404 elsewhere. */
  async find(participantId: string) {
    await this.visible.findLookedAfter(participantId);
    return this.streams.load(talentProfiles, participantId);
  }
}
