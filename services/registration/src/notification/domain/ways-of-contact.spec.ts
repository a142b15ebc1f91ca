import { waysOfContact } from './ways-of-contact.js';

const usual = {
  channels: ['SMS', 'CALL'],
  quietHours: { from: '21:00', to: '08:00' },
} as const;
const wish = (from: string, to: string) => ({
  channels: ['KAKAO', 'SMS'] as ('KAKAO' | 'SMS')[],
  quietHours: { from, to },
  needsAssistance: false,
});

describe('how a person is told', () => {
  it('is as everybody is, as long as they have not said how', () =>
    expect(waysOfContact(usual, undefined)).toEqual({ ...usual, needsAssistance: false }));

  it('is by their channels in their order, of those that there is a gateway for', () => {
    const { quietHours } = usual;
    const by = (channels: ('KAKAO' | 'SMS' | 'PHONE' | 'EMAIL' | 'APP')[]) =>
      waysOfContact(usual, { channels, quietHours, needsAssistance: true });
    expect(by(['EMAIL', 'KAKAO', 'SMS']).channels).toEqual(['ALIMTALK', 'SMS']);
    expect(by(['PHONE'])).toMatchObject({ channels: ['CALL'], needsAssistance: true });
    expect(by(['APP']).channels).toEqual(usual.channels);
  });

  it.each([
    ['18:00', '10:00', '18:00', '10:00'],
    ['22:00', '07:00', '21:00', '08:00'],
    ['23:00', '10:00', '21:00', '10:00'],
    ['19:30', '06:00', '19:30', '08:00'],
    ['12:00', '13:00', '21:00', '13:00'],
    ['18:00', '19:00', '18:00', '08:00'],
    ['08:00', '21:00', '21:00', '08:00'],
  ])('T-09: is not from %s to %s, as they wish, nor at night', (from, to, quietFrom, quietTo) => {
    expect(waysOfContact(usual, wish(from, to)).quietHours).toEqual({
      from: quietFrom,
      to: quietTo,
    });
  });
});
