import type { EventOf } from '@academy/contracts';
import type { Projection } from '@academy/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EntryMade } from '../src/account.examples.js';
import { readModel } from '../src/read-model/read-model.js';
import type { EventMeta } from '../src/read-model/sourced-event.js';

/** A card as services keep them: ids, a text, a number, an instant, a list. */
@Entity({ schema: 'read', name: 'account_card' })
export class AccountCard {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid' }) readonly participantId!: string;
  @Column({ type: 'integer' }) readonly entries!: number;
  @Column({ name: 'last_note', type: 'text' }) readonly lastNote!: string;
  @Column({ name: 'changed_at', type: 'timestamp with time zone' }) readonly changedAt!: string;
  @Column({ type: 'integer', array: true }) readonly recent!: readonly number[];
  @Column({ type: 'integer' }) readonly version!: number;
}

export const cardTable = `create table read.account_card (
  participant_id uuid primary key, entries integer not null, last_note text not null, changed_at timestamptz not null,
  recent integer[] not null, version integer not null);
  create index account_card_changed on read.account_card (changed_at)`;

const projection: Projection<EventOf<typeof EntryMade>, AccountCard, EventMeta> = {
  name: 'account-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    EntryMade:
      ({ data: { participantId, entry, note: lastNote } }) =>
      (card, { recordedAt: changedAt, streamVersion: version }) => ({
        ...{ participantId, lastNote, changedAt, version },
        entries: (card?.entries ?? 0) + 1,
        recent: [...(card?.recent ?? []), entry].slice(-3),
      }),
  },
};

export const accountCard = readModel({ projection, entity: AccountCard, uses: [EntryMade] });
