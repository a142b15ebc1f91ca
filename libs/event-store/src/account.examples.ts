import { event, type EventOf } from '@academy/contracts';
import { category, Rejection, type Decider, type Message } from '@academy/kernel';
import Type from 'typebox';
import type { Cause } from './causation.js';

/** A small aggregate that the ledger's own specs and benchmarks use: counted entries, a limit, a claimed name, a timer. */

const SAMPLE_ID = '0199aaaa-0000-7000-8000-000000000001';

export const EntryMade = event(
  'registration',
  'EntryMade',
  1,
  { participantId: Type.String(), entry: Type.Integer(), note: Type.String() },
  { examples: [{ participantId: SAMPLE_ID, entry: 1, note: 'first' }] },
);
const NameTaken = event(
  'registration',
  'NameTaken',
  1,
  { participantId: Type.String(), name: Type.String(), remindOn: Type.String() },
  { examples: [{ participantId: SAMPLE_ID, name: 'one', remindOn: '2026-03-02' }] },
);
const ReminderCame = event(
  'registration',
  'ReminderCame',
  1,
  { participantId: Type.String() },
  { examples: [{ participantId: SAMPLE_ID }], internal: true },
);

export type AccountEvent =
  EventOf<typeof EntryMade> | EventOf<typeof NameTaken> | EventOf<typeof ReminderCame>;

export type AccountCommand =
  | Message<'MakeEntry', { participantId: string; note: string; limit: number }>
  | Message<'TakeName', { participantId: string; name: string; remindOn: string }>
  | Message<'Remind', { participantId: string }>;

export interface Account {
  readonly participantId: string;
  readonly entries: number;
  readonly remindOn: string | undefined;
}

export const accountDecider: Decider<AccountCommand, Account, AccountEvent> = {
  initialState: { participantId: '', entries: 0, remindOn: undefined },
  decide: ({ type, data }, account) => {
    switch (type) {
      case 'MakeEntry':
        if (account.entries >= data.limit) throw new Rejection('LimitReached');
        return [
          {
            type: 'EntryMade',
            data: {
              participantId: data.participantId,
              entry: account.entries + 1,
              note: data.note,
            },
          },
        ];
      case 'TakeName':
        return [{ type: 'NameTaken', data }];
      case 'Remind':
        return account.remindOn === undefined ? [] : [{ type: 'ReminderCame', data }];
    }
  },
  evolve: (account, { type, data }) => {
    switch (type) {
      case 'EntryMade':
        return { ...account, participantId: data.participantId, entries: data.entry };
      case 'NameTaken':
        return { ...account, participantId: data.participantId, remindOn: data.remindOn };
      case 'ReminderCame':
        return { ...account, remindOn: undefined };
    }
  },
};

export const accounts = category('account', accountDecider, {
  about: 'participant',
  claims: ({ type, data }) =>
    type === 'NameTaken' ? [{ claim: 'take', key: `name:${data.name}` }] : [],
  timers: ({ remindOn }) => (remindOn === undefined ? [] : [{ kind: 'reminder', due: remindOn }]),
  onTimer: (): AccountCommand => ({ type: 'Remind', data: { participantId: SAMPLE_ID } }),
});

export const accountEvents = [EntryMade, NameTaken, ReminderCame];

/** Who acts in specs. */
export const someone: Cause = {
  correlationId: '0199aaaa-0000-7000-8000-0000000000c0',
  causationId: '0199aaaa-0000-7000-8000-0000000000c1',
  actor: { type: 'CONSULTANT', id: 'consultant-1', campusId: 'WEST' },
  channel: 'DESK',
};

export const makeEntry = (
  participantId: string,
  limit = 1_000_000,
  note = 'note',
): AccountCommand => ({
  type: 'MakeEntry',
  data: { participantId, note, limit },
});

export const takeName = (
  participantId: string,
  name: string,
  remindOn = '2026-03-02T00:00:00.000Z',
): AccountCommand => ({ type: 'TakeName', data: { participantId, name, remindOn } });
