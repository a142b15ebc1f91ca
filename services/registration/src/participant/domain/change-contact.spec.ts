import { specificationFor } from '@academy/testing';
import { participantDecider } from './participant.decider.js';
import { registered, started, underReview, verified } from './participant.examples.js';
import { contactChanged, mergedAway, preferred } from './standing.examples.js';

const given = specificationFor(participantDecider);
const active = [started, verified, registered] as const;
const { participantId, phone = '', email = '', changedAt } = contactChanged.data;
const { setAt, ...preference } = preferred.data;
const toChange = (values: { phone?: string; email?: string; address?: string }) =>
  ({ type: 'ChangeContact', data: { participantId, ...values, at: changedAt } }) as const;
const toPrefer = (change: Partial<typeof preference> = {}) =>
  ({ type: 'SetContactPreference', data: { ...preference, ...change, at: setAt } }) as const;

describe('changing a contact', () => {
  it('names the fields that changed and counts the changes', () => {
    given(...active)
      .when(toChange({ phone, email }))
      .then(contactChanged);
    given(...active, contactChanged)
      .when(toChange({ address: 'sealed:v1:address' }))
      .then({
        type: 'ContactChanged',
        data: {
          participantId,
          changedFields: ['ADDRESS'],
          piiVersion: 2,
          address: 'sealed:v1:address',
          changedAt,
        },
      });
    given(...active, contactChanged)
      .when(toChange({ phone: 'sealed:v1:other' }))
      .thenState((account) => {
        expect(account).toMatchObject({ contact: { phone: 'sealed:v1:other', email } });
      });
  });

  it('needs something to change and an account that takes commands', () => {
    given(...active)
      .when(toChange({}))
      .thenRejected('NothingToChange');
    given(started, underReview).when(toChange({ phone })).thenRejected('DuplicateUnderReview');
    given(...active, mergedAway)
      .when(toChange({ phone }))
      .thenRejected('ParticipantMerged');
  });
});

describe('setting the way of contact', () => {
  it('keeps the channels in the order of the person', () => {
    given(...active)
      .when(toPrefer())
      .then(preferred);
    const channels: (typeof preference)['channels'] = ['SMS', 'KAKAO'];
    given(...active, preferred)
      .when(toPrefer({ channels }))
      .then({ ...preferred, data: { ...preferred.data, channels } });
  });

  it('changes nothing when it says the same again', () =>
    given(...active, preferred)
      .when(toPrefer())
      .thenNothing());
});
