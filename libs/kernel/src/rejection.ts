/** What a caller may be told about a refusal, besides its code. Never personal data. */
export type RejectionDetails = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A business refusal: the command was understood and the rules say no. Final for this command.
 * `code` is a fact that stands in the way (`BasicEducationNotCompleted`) and part of the public contract.
 */
export class Rejection extends Error {
  override readonly name = 'Rejection';

  constructor(
    readonly code: string,
    message: string = code,
    readonly details: RejectionDetails = {},
  ) {
    super(message);
  }
}

/**
 * Something that must come first has not arrived here yet: another service's event, or an earlier command.
 * A reaction that meets it is retried, then parked; a caller is told to come back.
 */
export class NotYet extends Error {
  override readonly name = 'NotYet';

  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}
