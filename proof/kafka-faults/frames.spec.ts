import { correlationOf, Frames, produceRequestIn } from './frames.js';

const int16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
};
const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const string = (value: string | null): Buffer =>
  value === null ? int16(-1) : Buffer.concat([int16(Buffer.byteLength(value)), Buffer.from(value)]);
const frame = (...fields: Buffer[]): Buffer => {
  const body = Buffer.concat(fields);
  return Buffer.concat([int32(body.length), body]);
};

const header = (key: number, version: number, client: string | null): Buffer =>
  Buffer.concat([int16(key), int16(version), int32(77), string(client)]);
const body = (topic: string): Buffer =>
  Buffer.concat([int16(-1), int32(10_000), int32(1), string(topic), int32(24)]);

describe('the frames of a Kafka connection', () => {
  const sent = [frame(int32(1)), frame(int32(2), string('two')), frame(int32(3))];

  it('are found however the bytes come', () => {
    const bytes = Buffer.concat(sent);
    for (let size = 1; size <= bytes.length; size += 1) {
      const frames = new Frames();
      const found: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size)
        found.push(...frames.push(bytes.subarray(at, at + size)));
      expect(found).toEqual(sent);
    }
  });

  it('are handed on whole: nothing comes of half a frame', () => {
    const frames = new Frames();
    expect(frames.push(Buffer.concat(sent).subarray(0, -1))).toEqual(sent.slice(0, 2));
    expect(frames.push(Buffer.concat(sent).subarray(-1))).toEqual(sent.slice(2));
  });
});

describe('a request', () => {
  it.each<[string, Buffer]>([
    ['of version 7', frame(header(0, 7, 'academy'), string(null), body('steps'))],
    ['in a transaction', frame(header(0, 3, 'academy'), string('mine'), body('steps'))],
    ['of version 2, without a transactional id', frame(header(0, 2, 'academy'), body('steps'))],
    ['of a client without a name', frame(header(0, 7, null), string(null), body('steps'))],
  ])('to store records is told by its correlation and its topic: %s', (_, bytes) => {
    expect(produceRequestIn(bytes)).toEqual({ correlation: 77, topic: 'steps' });
  });

  it.each([1, 3, 18])('of kind %i is none to store records', (key) => {
    expect(produceRequestIn(frame(header(key, 4, 'academy')))).toBeUndefined();
  });

  it('has an answer that repeats its correlation', () => {
    expect(correlationOf(frame(int32(77), int32(0)))).toBe(77);
  });
});
