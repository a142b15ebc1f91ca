const SIZE_BYTES = 4;
const PRODUCE = 0;
/** From this version on a Produce request has a transactional id before its acks. */
const TRANSACTIONAL_SINCE = 3;

/** Cuts a stream of Kafka's protocol into its frames, each with its length before it, however the bytes come. */
export class Frames {
  private rest: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): readonly Buffer[] {
    const whole: Buffer[] = [];
    this.rest = Buffer.concat([this.rest, chunk]);
    while (this.rest.length >= SIZE_BYTES) {
      const end = SIZE_BYTES + this.rest.readInt32BE(0);
      if (this.rest.length < end) break;
      whole.push(this.rest.subarray(0, end));
      this.rest = this.rest.subarray(end);
    }
    return whole;
  }
}

/** A request to store records: what its answer is told by, and the first topic it names. */
export interface ProduceRequest {
  readonly correlation: number;
  readonly topic: string;
}

/** Where a nullable string ends that begins here. */
const afterString = (frame: Buffer, at: number): number =>
  at + 2 + Math.max(0, frame.readInt16BE(at));

/** Reads a request's frame; `undefined` for what is no Produce request. Knows the versions that kafkajs speaks, 0 to 7. */
export const produceRequestIn = (frame: Buffer): ProduceRequest | undefined => {
  if (frame.readInt16BE(SIZE_BYTES) !== PRODUCE) return undefined;

  const version = frame.readInt16BE(SIZE_BYTES + 2);
  const correlation = frame.readInt32BE(SIZE_BYTES + 4);
  const body = afterString(frame, SIZE_BYTES + 8);
  const acks = version >= TRANSACTIONAL_SINCE ? afterString(frame, body) : body;
  // The acks, the timeout and the number of topics.
  const name = acks + 2 + 4 + 4;
  return { correlation, topic: frame.toString('utf8', name + 2, afterString(frame, name)) };
};

/** Which request an answer's frame belongs to. */
export const correlationOf = (frame: Buffer): number => frame.readInt32BE(SIZE_BYTES);
