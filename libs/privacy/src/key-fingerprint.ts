import { createHash, type KeyObject } from 'node:crypto';

/** Names a key without giving it away, so that a certificate can say which key is gone: 64 hex characters. */
export const fingerprintOf = (secret: KeyObject): string =>
  createHash('sha256').update('academy subject key\n').update(secret.export()).digest('hex');
