import { randomInt, randomUUID } from 'node:crypto';
import * as nodeCrypto from 'node:crypto';

export const draw = (): number => Math.random(); // refused: academy/domain-takes-randomness-as-input
export const id = (): string => randomUUID(); // refused: academy/domain-takes-randomness-as-input
export const seat = (): number => randomInt(25); // refused: academy/domain-takes-randomness-as-input
export const salt = (): Buffer => nodeCrypto.randomBytes(16); // refused: academy/domain-takes-randomness-as-input
