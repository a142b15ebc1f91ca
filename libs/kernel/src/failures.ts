/**
 * What may go wrong besides a business refusal. The store throws these; the edges alone translate them
 * (HTTP problem, gRPC status, CLI line).
 */

/** The stream is not at the version that the caller expected (HTTP 412, gRPC ABORTED). */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';

  constructor(
    readonly streamId: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`${streamId} is at version ${actual}, not ${expected}`);
  }
}

/** A unique business key belongs to another stream. */
export class ClaimTaken extends Error {
  override readonly name = 'ClaimTaken';

  constructor(
    readonly key: string,
    readonly holder: string,
  ) {
    super('a unique business key is already claimed by another stream');
  }
}

/** A command id came back with another body (HTTP 422). */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
}

/** Something we depend on does not answer; try again after `retryAfterSeconds` (HTTP 503, gRPC UNAVAILABLE). */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';

  constructor(
    message: string,
    readonly retryAfterSeconds = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Input that no later state can make right: too large, not representable, unsafe (HTTP 400 or 413). */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';

  constructor(
    readonly code: string,
    message: string,
    readonly pointer = '',
  ) {
    super(message);
  }
}
