import { Global, Module, type DynamicModule } from '@nestjs/common';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { ProblemError } from './problems/problem.js';

const BYTES = 16;

const refuse = (): never => {
  const detail = '이 목록의 커서가 아닙니다 (not a cursor of this list)';
  throw new ProblemError('ValidationFailed', {
    errors: [{ pointer: '/cursor', code: 'isCursor', detail }],
  });
};

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');

/**
 * Opaque places in lists. A cursor is signed for one list (its route and filters), so that it leads nowhere else; the
 * place in it is readable and holds nothing that the list itself does not show.
 */
export class Cursors {
  private readonly key: Uint8Array;

  /** `secret` is the installation's key; cursors have one of their own, derived from it. */
  constructor(secret: string | Uint8Array) {
    this.key = new Uint8Array(hkdfSync('sha256', secret, '', 'academy cursors', 32));
  }

  /** The cursor of a place in a list. */
  sign(list: readonly string[], place: readonly string[]): string {
    const body = Buffer.from(JSON.stringify(place));
    return Buffer.concat([this.tagOf(list, body), body]).toString('base64url');
  }

  /** The place in a cursor of this list. Throws a 400 problem for any other text. */
  read(list: readonly string[], cursor: string): readonly string[] {
    const bytes = Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(BYTES);
    if (bytes.length <= BYTES || !timingSafeEqual(bytes.subarray(0, BYTES), this.tagOf(list, body)))
      return refuse();
    const place: unknown = JSON.parse(body.toString());
    return isTexts(place) ? place : refuse();
  }

  private tagOf(list: readonly string[], body: Uint8Array): Buffer {
    const hmac = createHmac('sha256', this.key)
      .update(`${JSON.stringify(list)}\n`)
      .update(body);
    return hmac.digest().subarray(0, BYTES);
  }
}

/** Makes `Cursors` injectable in every module of a service. */
@Global()
@Module({})
export class CursorsModule {
  static with(secret: string | Uint8Array): DynamicModule {
    const provider = { provide: Cursors, useValue: new Cursors(secret) };
    return { module: CursorsModule, providers: [provider], exports: [Cursors] };
  }
}
