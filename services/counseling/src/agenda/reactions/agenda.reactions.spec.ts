import { ConsentWithdrawn } from '@academy/contracts';
import { PolicyBook, shippedWith } from '@academy/platform';
import { specificationFor } from '@academy/testing';
import { counselingPolicies } from '../../policies.js';
import { agendaDecider } from '../domain/agenda.decider.js';
import { booked, cancelled, noShow } from '../domain/agenda.examples.js';
import { toCancelAppointments, workAfterNoShow } from './agenda.reactions.js';

const book = new PolicyBook(shippedWith(counselingPolicies));
const meta = { recordedAt: '2026-03-10T01:00:00.000Z' };
const inARow = (consecutiveNoShows: number) => ({
  ...noShow,
  data: { ...noShow.data, consecutiveNoShows },
});
const [withdrawn] = ConsentWithdrawn.examples;
if (!withdrawn) throw new Error('every contract has examples');

describe('a no-show', () => {
  it('is work of the consultant from the second in a row', () => {
    expect(workAfterNoShow(inARow(1), meta, book)).toBeNull();
    for (const number of [2, 3])
      expect(workAfterNoShow(inARow(number), meta, book)).toMatchObject({
        kind: 'REPEATED_NO_SHOW',
        owner: 'CONSULTANT',
        ownerId: noShow.data.consultantId,
      });
  });
});

describe('a consent that is taken back', () => {
  const withdrawal = (purpose: ConsentWithdrawn['data']['purpose']) =>
    toCancelAppointments({ type: 'ConsentWithdrawn', data: { ...withdrawn, purpose } }, meta, book);

  it('cancels what is booked, if it was the one that everything rests on', () => {
    const command = withdrawal('COLLECT_USE');
    if (command === null) throw new Error('this consent concerns appointments');
    const by = { cancelledBy: 'SYSTEM', reasonCode: 'CONSENT_WITHDRAWN', noticeHours: 48 } as const;
    specificationFor(agendaDecider)(booked)
      .when(command)
      .then({ ...cancelled, data: { ...cancelled.data, ...by } });
    specificationFor(agendaDecider)(booked, cancelled).when(command).thenNothing();
  });

  it('leaves appointments alone otherwise', () => expect(withdrawal('MARKETING')).toBeNull());
});
