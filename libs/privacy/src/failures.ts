/**
 * What may go wrong with personal data. No message here ever holds a value, a key or a file name,
 * so that a logged error cannot leak; the subject is a pseudonymous id and rides as a property.
 */

/** The subject was erased: what was sealed for them is gone for good (HTTP 410). */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';

  constructor(readonly subject: string) {
    super('the key of this subject is destroyed');
  }
}

/** A sealed value exists, but no key was ever made for its subject: another key database, or a lost one. */
export class KeyMissing extends Error {
  override readonly name = 'KeyMissing';

  constructor(readonly subject: string) {
    super('this subject has no key');
  }
}

/** Ciphertext that does not open: altered, cut, or sealed for another subject or category. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(readonly what: 'value' | 'key' | 'document') {
    super(`a sealed ${what} does not open in this place`);
  }
}

/** No document under this id for this subject (HTTP 404). */
export class DocumentNotFound extends Error {
  override readonly name = 'DocumentNotFound';

  constructor() {
    super('there is no such document of this subject');
  }
}
