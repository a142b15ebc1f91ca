import { civilDateOf } from '@academy/kernel';
import { PolicyBook, ProblemError } from '@academy/platform';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { policyOn } from '../../policies.js';
import { Attempts } from './attempts.js';

interface Verifying {
  readonly ip: string;
  readonly params: { readonly certificateNo: string };
  readonly query: { readonly code?: unknown };
}

/** What somebody typed off a certificate, as it is printed there. */
export const typed = (text: string): string => text.trim().toUpperCase();

/** The number that is asked for; whatever is longer is none. */
export const certificateNoIn = (asked: string): string => typed(asked).slice(0, 40);

interface Asked {
  /** Where the request comes from, as far as the server sees it; it is counted, and never written down. */
  readonly address: string;
  readonly certificateNo: string;
  readonly withCode: boolean;
}

/** Keeps whoever verifies certificates without a token from counting through numbers and guessing codes. */
@Injectable()
export class VerificationLimit implements CanActivate {
  private readonly addresses = new Attempts();
  private readonly codes = new Attempts();

  constructor(private readonly policies: PolicyBook) {}

  canActivate(context: ExecutionContext): boolean {
    const { ip: address, params, query } = context.switchToHttp().getRequest<Verifying>();
    const certificateNo = certificateNoIn(params.certificateNo);
    this.guard({ address, certificateNo, withCode: query.code !== undefined });
    return true;
  }

  /** Answers 429 with `Retry-After` when an address asks too often, or too many codes are tried on one certificate from anywhere. */
  guard({ address, certificateNo, withCode }: Asked): void {
    const now = this.policies.clock.now();
    const { perAddress, codesPerCertificate, inSeconds } = policyOn(
      this.policies,
      civilDateOf(now),
    ).verification;
    const wait =
      this.addresses.secondsToWait(address, { most: perAddress, inSeconds }, now) ??
      (withCode
        ? this.codes.secondsToWait(certificateNo, { most: codesPerCertificate, inSeconds }, now)
        : undefined);
    if (wait !== undefined)
      throw new ProblemError('TooManyRequests', { headers: { 'retry-after': String(wait) } });
  }
}
