import { Rejection } from '@academy/kernel';
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';

/** A resident registration number (or that of a foreigner): a birth date, perhaps a dash, seven digits. */
const RESIDENT_NUMBER =
  /(?<![0-9A-Za-z])\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[ -]?\d{7}(?![0-9A-Za-z])/;

/** Whether a resident registration number stands anywhere in what was sent, at any depth. */
export const holdsResidentNumber = (value: unknown): boolean => {
  if (typeof value === 'string') return RESIDENT_NUMBER.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsResidentNumber);
};

/** Refuses resident registration numbers wherever one is sent in (REG-5): they are never stored, not even by mistake. */
@Injectable()
export class NoResidentNumbers implements PipeTransform {
  /** Rejects `ResidentNumberRefused`, which does not repeat what it found. */
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type !== 'custom' && holdsResidentNumber(value))
      throw new Rejection('ResidentNumberRefused');
    return value;
  }
}
