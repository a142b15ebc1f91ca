import { createDecipheriv } from 'node:crypto';
import { decrypt, encrypt, pack, unpack } from './aead.js';
import { newSecret } from './key-ring.js';

const key = newSecret();
const clear = Buffer.from('가나다');

describe('authenticated encryption', () => {
  it('refuses the first 4 bytes of a genuine tag, which the cipher alone would take', () => {
    const genuine = encrypt(key, [], clear);
    const short = genuine.tag.subarray(0, 4);
    const lenient = createDecipheriv('aes-256-gcm', key, genuine.iv);
    lenient.setAAD(Buffer.alloc(0));
    lenient.setAuthTag(short);
    expect(Buffer.concat([lenient.update(genuine.body), lenient.final()])).toEqual(clear);
    expect(decrypt(key, [], genuine)).toEqual(clear);
    expect(decrypt(key, [], { ...genuine, tag: short })).toBeUndefined();
  });

  it('tells contexts apart that read the same when joined', () => {
    const sealed = encrypt(key, ['ab', 'c'], clear);
    expect(decrypt(key, ['ab', 'c'], sealed)).toEqual(clear);
    for (const context of [['a', 'bc'], ['abc'], ['ab', 'c', '']])
      expect(decrypt(key, context, sealed)).toBeUndefined();
  });

  it('refuses every run that was cut short', () => {
    const packed = pack(encrypt(key, [], clear));
    expect(decrypt(key, [], unpack(packed))).toEqual(clear);
    for (let length = 0; length < packed.length; length += 1)
      expect(decrypt(key, [], unpack(packed.subarray(0, length)))).toBeUndefined();
  });
});
