import { unlessErased } from '@academy/platform';
import { Sealer } from '@academy/privacy';
import { Injectable } from '@nestjs/common';

/** What a profile says in words, by the places where it says so. */
export interface ProfileTexts {
  readonly employers?: readonly string[];
  readonly duties?: readonly string[];
  readonly achievements?: readonly string[];
  readonly certificates?: readonly string[];
  readonly skills?: readonly string[];
  readonly excludedEmployers?: readonly string[];
}

/** Seals the texts of a profile on their way in and opens them on their way out. Rejects `ParticipantErased` after erasure. */
@Injectable()
export class SealedTexts {
  constructor(private readonly sealer: Sealer) {}

  seal(participantId: string, texts: ProfileTexts): Promise<string> {
    return unlessErased(() => this.sealer.seal(participantId, 'CAREER', JSON.stringify(texts)));
  }

  open(participantId: string, sealed: string): Promise<ProfileTexts> {
    return unlessErased(
      async () =>
        JSON.parse(await this.sealer.openText(participantId, 'CAREER', sealed)) as ProfileTexts,
    );
  }
}
