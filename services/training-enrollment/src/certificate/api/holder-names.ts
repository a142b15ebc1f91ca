import { KeyDestroyed, Sealer } from '@academy/privacy';
import { Injectable } from '@nestjs/common';

/** Opens the names on certificates at the edge. */
@Injectable()
export class HolderNames {
  constructor(private readonly sealer: Sealer) {}

  /** The name in clear; `null` where none was known, and after erasure: the certificate stands without it. */
  async open(participantId: string, sealed: string | undefined): Promise<string | null> {
    if (sealed === undefined) return null;
    try {
      return await this.sealer.openText(participantId, 'IDENTITY', sealed);
    } catch (error) {
      if (error instanceof KeyDestroyed) return null;
      throw error;
    }
  }
}
