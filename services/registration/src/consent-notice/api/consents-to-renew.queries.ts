import type { ConsentPurpose } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { noticesIn } from '../consent-notices.js';
import { toRenew } from '../domain/consent-notices.js';

/** Which given consents count no more today, because their notice has changed. */
@Injectable()
export class ConsentsToRenew {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
  ) {}

  async among(given: Parameters<typeof toRenew>[0]): Promise<readonly ConsentPurpose[]> {
    const { inForce } = await noticesIn(this.streams, civilDateOf(this.clock.now()));
    return toRenew(given, inForce);
  }
}
