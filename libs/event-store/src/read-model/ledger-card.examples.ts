import { event, type EventOf } from '@academy/contracts';
import type { Projection } from '@academy/kernel';
import Type from 'typebox';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { readModel } from './read-model.js';
import type { EventMeta } from './sourced-event.js';

/** A read model that holds every kind of value, and changes, keeps and drops rows. */

const participantId = '0199aaaa-0000-7000-8000-000000000001';

const CardOpened = event(
  'registration',
  'CardOpened',
  1,
  { participantId: Type.String(), name: Type.String(), on: Type.String() },
  { examples: [{ participantId, name: 'one', on: '2026-03-02' }] },
);
const AmountAdded = event(
  'registration',
  'AmountAdded',
  1,
  { participantId: Type.String(), amount: Type.Integer() },
  { examples: [{ participantId, amount: 1 }] },
);
const CardClosed = event(
  'registration',
  'CardClosed',
  1,
  { participantId: Type.String() },
  { examples: [{ participantId }] },
);
export const cardEvents = [CardOpened, AmountAdded, CardClosed];

export type CardEvent =
  EventOf<typeof CardOpened> | EventOf<typeof AmountAdded> | EventOf<typeof CardClosed>;

@Entity({ name: 'ledger_card' })
export class LedgerCard {
  @PrimaryColumn({ type: 'uuid', name: 'participant_id' })
  readonly participantId!: string;

  @Column({ type: 'text', nullable: true })
  readonly name?: string | null;

  @Column({ type: 'date', name: 'opened_on', nullable: true })
  readonly openedOn?: string | null;

  @Column({ type: 'integer' })
  readonly total!: number;

  @Column({ type: 'integer', array: true })
  readonly amounts!: readonly number[];

  @Column({ type: 'jsonb' })
  readonly history!: readonly { readonly type: string; readonly amount?: number }[];

  @Column({ type: 'bigint', name: 'last_position' })
  readonly lastPosition!: bigint;

  @Column({ type: 'timestamp with time zone', name: 'changed_at' })
  readonly changedAt!: string;

  @Column({ type: 'boolean' })
  readonly rich!: boolean;
}

export const cardTable = `create table ledger_card (
  participant_id uuid primary key, name text, opened_on date, total integer not null, amounts integer[] not null,
  history jsonb not null, last_position bigint not null, changed_at timestamptz not null, rich boolean not null)`;

type Row = Omit<LedgerCard, 'lastPosition' | 'changedAt'>;

const blank = (id: string): Row => ({
  participantId: id,
  total: 0,
  amounts: [],
  history: [],
  rich: false,
});

const stamped = (row: Row, { position, recordedAt }: EventMeta): LedgerCard => ({
  ...row,
  lastPosition: position,
  changedAt: recordedAt,
});

export const cardProjection: Projection<CardEvent, LedgerCard, EventMeta> = {
  name: 'ledger-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    CardOpened:
      ({ type, data }) =>
      (row, meta) => {
        const { history, ...card } = row ?? blank(data.participantId);
        // `amount: undefined` is what a careless case leaves behind: the table must not tell it from an absent one.
        const entry = { type, amount: undefined } as unknown as { type: string };
        const { name, on: openedOn } = data;
        return stamped({ ...card, name, openedOn, history: [...history, entry] }, meta);
      },
    AmountAdded:
      ({ type, data: { participantId: id, amount } }) =>
      (row, meta) => {
        const card = row ?? blank(id);
        const total = card.total + amount;
        const amounts = [...card.amounts, amount];
        const history = [...card.history, { type, amount }];
        return stamped({ ...card, total, amounts, history, rich: total > 100 }, meta);
      },
    CardClosed: () => () => null,
  },
};

export const ledgerCards = readModel({
  projection: cardProjection,
  entity: LedgerCard,
  uses: cardEvents,
});
