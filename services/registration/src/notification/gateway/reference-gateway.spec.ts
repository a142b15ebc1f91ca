import { ReferenceGateway } from './reference-gateway.js';

const message = {
  messageId: '0199b2c0-0000-7000-8000-00000000a0e1:SMS',
  channel: 'SMS',
  templateCode: 'REGISTRATION_RECEIPT',
  to: '01000000001',
  text: '[중장년취업사관학교] 김하늘님, 인재등록을 마쳤습니다.',
} as const;

describe('the gateway of demonstrations', () => {
  it('takes a message once, however often it is handed over', async () => {
    const gateway = new ReferenceGateway();
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await gateway.handOver(message)).toEqual({ outcome: 'ACCEPTED' });
    expect(gateway.taken).toEqual([message]);
  });

  it('refuses numbers that reach nobody', async () => {
    const gateway = new ReferenceGateway();
    const answer = await gateway.handOver({ ...message, to: '01000000009' });
    expect(answer).toEqual({ outcome: 'REFUSED', reasonCode: 'UNREACHABLE' });
    expect(gateway.taken).toEqual([]);
  });

  it('forgets the oldest beyond a thousand', async () => {
    const gateway = new ReferenceGateway();
    for (let number = 0; number <= 1_000; number += 1)
      await gateway.handOver({ ...message, messageId: `${number}` });
    expect(gateway.taken).toHaveLength(1_000);
    expect(gateway.taken[0]?.messageId).toBe('1');
  });
});
