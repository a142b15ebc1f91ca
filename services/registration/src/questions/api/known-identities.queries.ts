import { EventStore, Streams } from '@academy/event-store';
import { BlindIndexer } from '@academy/privacy';
import { Injectable } from '@nestjs/common';
import { claimKeysAlike } from '../../participant/domain/identity-keys.js';
import { participants } from '../../participant/participants.js';
import { participations } from '../../participation/participations.js';

/** The keys by which a verification agency knows somebody. */
interface LinkingKeys {
  readonly di: string;
  readonly ci?: string;
}

/** All that an agency is told: whether the person is known, and in which programmes they are. */
export interface KnownIdentity {
  readonly known: boolean;
  readonly programCodes: readonly 'ACADEMY'[];
}

/** Whether a person is registered, by the claims on their linking keys (REG-1). */
@Injectable()
export class KnownIdentities {
  constructor(
    private readonly store: EventStore,
    private readonly streams: Streams,
    private readonly blindIndexer: BlindIndexer,
  ) {}

  async find({ di, ci }: LinkingKeys): Promise<KnownIdentity> {
    const keys = [
      ...claimKeysAlike('DI', this.blindIndexer.index('DI', di)),
      ...(ci === undefined ? [] : claimKeysAlike('CI', this.blindIndexer.index('CI', ci))),
    ];
    const { rows } = await this.store.pool.query<{ holder: string }>(
      'select distinct holder from es.claims where key = any($1)',
      [keys],
    );
    const episodes = await Promise.all(
      rows.map(({ holder }) =>
        this.streams.load(participations, holder.slice(`${participants.name}-`.length)),
      ),
    );
    const running = episodes.some(
      ({ state }) => state.status !== 'none' && state.status !== 'exited',
    );
    return { known: rows.length > 0, programCodes: running ? ['ACADEMY'] : [] };
  }
}
