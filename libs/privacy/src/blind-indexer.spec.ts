import { InvalidInput } from '@academy/kernel';
import { createHash, randomBytes } from 'node:crypto';
import { BlindIndexer } from './blind-indexer.js';

const secret = Buffer.alloc(32, 7);
const indexer = new BlindIndexer(secret);

describe('a blind indexer', () => {
  it.each([
    '010-1234-5678',
    ' 010 1234 5678 ',
    '+82 10-1234-5678',
    '+82 (0)10 1234 5678',
    '０１０１２３４５６７８',
  ])('gives the telephone number %s its one index', (spelling) => {
    expect(indexer.index('PHONE', spelling)).toBe(indexer.index('PHONE', '01012345678'));
  });

  it('meets a name in composed and decomposed letters, with and without a space', () => {
    const birthDate = '1975-04-01';
    const index = indexer.index('NAME_BIRTH', { name: '홍길동', birthDate });
    expect(indexer.index('NAME_BIRTH', { name: ' 홍 길동'.normalize('NFD'), birthDate })).toBe(
      index,
    );
    expect(indexer.index('NAME_BIRTH', { name: '홍길순', birthDate })).not.toBe(index);
    expect(indexer.index('NAME_BIRTH', { name: '홍길동', birthDate: '1975-04-02' })).not.toBe(
      index,
    );
  });

  it.each(['000-12-34567', ' 000 12 34567', '０００１２３４５６７'])(
    'gives the business number %s its one index',
    (spelling) => {
      const index = indexer.index('BUSINESS_NUMBER', '0001234567');
      expect(indexer.index('BUSINESS_NUMBER', spelling)).toBe(index);
      expect(indexer.index('PHONE', '0001234567')).not.toBe(index);
    },
  );

  it('takes CI and DI as they are and keeps purposes apart', () => {
    expect(indexer.index('CI', 'abc=')).not.toBe(indexer.index('CI', 'ABC='));
    expect(indexer.index('CI', 'abc=')).not.toBe(indexer.index('DI', 'abc='));
    expect(indexer.index('CI', 'abc=')).not.toBe(indexer.bodyHash('abc='));
  });

  it('gives the same 64 hex characters in every process with the secret, and others without', () => {
    const index = indexer.index('CI', 'abc=');
    expect(index).toMatch(/^[0-9a-f]{64}$/);
    expect(new BlindIndexer(secret).index('CI', 'abc=')).toBe(index);
    expect(new BlindIndexer(randomBytes(32)).index('CI', 'abc=')).not.toBe(index);
    expect(createHash('sha256').update('abc=').digest('hex')).not.toBe(index);
  });

  it('gives each kind of reader pseudonyms of their own', () => {
    const key = indexer.pseudonymKey('analysts');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(new BlindIndexer(secret).pseudonymKey('analysts')).toBe(key);
    expect(new BlindIndexer(randomBytes(32)).pseudonymKey('analysts')).not.toBe(key);
    expect([indexer.pseudonymKey('agencies'), indexer.bodyHash('analysts')]).not.toContain(key);
  });

  it('keeps its indexes from release to release', () => {
    expect(indexer.index('PHONE', '01012345678')).toBe(
      '87d771e58c97d6eb4acbcf0d90a653528045e4b8a23ab53d537a3f0416fa3c78',
    );
    expect(indexer.bodyHash('{"a":1}')).toBe(
      '9d7a5f977edb29bd8579693bfcc45ce011752ce440e3097c718d7cf7c960881b',
    );
  });

  it('refuses values that would match everybody, without repeating them', () => {
    const refusals = [
      () => indexer.index('PHONE', ' - '),
      () => indexer.index('CI', ''),
      () => indexer.index('BUSINESS_NUMBER', '000-12-3456'),
      () => indexer.index('NAME_BIRTH', { name: ' ', birthDate: '1975-04-01' }),
      () => indexer.index('NAME_BIRTH', { name: '홍길동', birthDate: '1975-02-30' }),
    ];
    for (const refusal of refusals) expect(refusal).toThrow(InvalidInput);
    expect(refusals.at(-1)).toThrow(/^(?!.*(홍길동|1975)).*$/);
  });

  it('refuses a short secret', () => {
    expect(() => new BlindIndexer(randomBytes(31))).toThrow(InvalidInput);
  });
});
