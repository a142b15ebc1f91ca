import { project } from '@academy/kernel';
import { rowSpecificationFor } from '@academy/testing';
import { attempted, completed, due, opened } from '../domain/aftercare-case.examples.js';
import type { AftercareEvent } from '../domain/events.js';
import type { AftercareCard } from './aftercare-card.entity.js';
import { aftercareCardProjection } from './aftercare-card.projection.js';

const given = rowSpecificationFor(aftercareCardProjection);
const cardAfter = (...events: AftercareEvent[]): AftercareCard => {
  let card: AftercareCard | undefined;
  events.forEach((event, index) => {
    const meta = { streamVersion: index + 1 };
    card = project(aftercareCardProjection, card, event, meta) ?? undefined;
  });
  if (!card) throw new Error('these events leave no card');
  return card;
};
const finished = (code: (typeof completed)['data']['code']) => ({
  ...completed,
  data: { ...completed.data, code },
});
const attemptedAt = (at: string) => ({
  ...attempted,
  data: { ...attempted.data, attemptedAt: at },
});

describe('the card of a case', () => {
  it('says what is asked next, and when', () => {
    const scheduled = { status: 'SCHEDULED', nextCode: 'M1', nextDueOn: '2026-04-02', version: 1 };
    expect(cardAfter(opened)).toMatchObject({ ...scheduled, startedOn: '2026-03-02' });
    expect(cardAfter(opened, due)).toMatchObject({ ...scheduled, status: 'DUE', version: 2 });
    expect(cardAfter(opened, due, completed)).toMatchObject({
      status: 'SCHEDULED',
      nextCode: 'M3',
      nextDueOn: '2026-06-02',
    });
  });

  it('is due while any check-point is, and asks for the first of them', () => {
    const later = { ...due, data: { ...due.data, code: 'M3' as const, dueOn: '2026-06-02' } };
    const both = { status: 'DUE', nextCode: 'M1', nextDueOn: '2026-04-02' };
    expect(cardAfter(opened, due, later)).toMatchObject(both);
    expect(cardAfter(opened, due, later, completed)).toMatchObject({
      ...both,
      nextCode: 'M3',
      nextDueOn: '2026-06-02',
    });
  });

  it('T-21: says how late a check-point came due, which an outage makes it and nobody else', () => {
    const attemptsOn = ['2026-04-09', '2026-04-12', '2026-04-16', '2026-04-23'];
    const late = { ...due, data: { ...due.data, attemptsOn, closesOn: '2026-04-30' } };
    const daysLate = (...events: AftercareEvent[]) =>
      cardAfter(opened, ...events).checkpoints[0]?.daysLate;
    expect([daysLate(), daysLate(due), daysLate(late)]).toEqual([null, 0, 7]);
    expect(daysLate(late, completed)).toBe(7);
  });

  it('asks for nothing more when all is done', () => {
    const all = (['M1', 'M3', 'M6', 'M12'] as const).map(finished);
    const done = { status: 'DONE', nextCode: null, nextDueOn: null };
    expect(cardAfter(opened, ...all)).toMatchObject(done);
  });

  it('AFT-3: counts attempts and shows the one made last, whichever was written down last', () => {
    const [early, late] = ['2026-04-02T01:30:00.000Z', '2026-04-02T05:00:00.000Z'] as const;
    const card = cardAfter(opened, due, attemptedAt(late), attemptedAt(early));
    expect(card.checkpoints[0]).toMatchObject({
      status: 'DUE',
      attempts: 2,
      lastAttempt: { channel: 'PHONE', result: 'NO_ANSWER', attemptedAt: late },
    });
  });

  it('says that there is a note and never what it says, sealed or not', () => {
    const card = cardAfter(opened, due, completed);
    expect(card.checkpoints[0]?.followUp).toMatchObject({ satisfaction: 4, noted: true });
    expect(JSON.stringify(card)).not.toContain('sealed:');
    const { note: _, ...facts } = completed.data;
    const silent = cardAfter(opened, due, { ...completed, data: facts });
    expect(silent.checkpoints[0]?.followUp).toMatchObject({ noted: false });
  });

  it('begins with the opening', () => given().when(due, { streamVersion: 2 }).then(null));
});
