import { fullAge } from '@academy/kernel';
import { unlessErased } from '@academy/platform';
import { BlindIndexer, Sealer } from '@academy/privacy';
import { Injectable } from '@nestjs/common';
import { ageBandOf } from '../age-band.js';
import type { Identity } from '../domain/participant.js';

/** Who a person is, in clear: only between an edge and its caller. */
export interface ClearIdentity {
  readonly name: string;
  readonly birthDate: string;
  readonly phone?: string;
}

/** What a verification agency, or the desk, confirmed. */
export interface ConfirmedIdentity extends ClearIdentity {
  readonly di: string;
  readonly ci?: string;
}

type SealedIdentity = Omit<Identity, 'verifiedAt'>;

/** Seals an identity on its way in and opens it on its way out. Every method rejects `ParticipantErased` after erasure. */
@Injectable()
export class SealedIdentities {
  constructor(
    private readonly sealer: Sealer,
    private readonly blindIndexer: BlindIndexer,
  ) {}

  /** The identity as events may hold it: sealed, hashed, and the age as a band of `today`. */
  async seal(
    participantId: string,
    { di, ci, name, birthDate, phone }: ConfirmedIdentity,
    today: string,
  ): Promise<SealedIdentity> {
    const { sealer, blindIndexer } = this;
    return unlessErased(async () => ({
      diHash: blindIndexer.index('DI', di),
      ...(ci === undefined ? {} : { ciHash: blindIndexer.index('CI', ci) }),
      name: await sealer.seal(participantId, 'IDENTITY', name),
      birthDate: await sealer.seal(participantId, 'BIRTH_DATE', birthDate),
      ...(phone === undefined ? {} : { phone: await sealer.seal(participantId, 'CONTACT', phone) }),
      ageBand: ageBandOf(fullAge(birthDate, today)),
    }));
  }

  /** The identity in clear; whoever calls writes down that it was read. */
  async open(participantId: string, { name, birthDate, phone }: Identity): Promise<ClearIdentity> {
    const { sealer } = this;
    return unlessErased(async () => ({
      name: await sealer.openText(participantId, 'IDENTITY', name),
      birthDate: await sealer.openText(participantId, 'BIRTH_DATE', birthDate),
      ...(phone === undefined
        ? {}
        : { phone: await sealer.openText(participantId, 'CONTACT', phone) }),
    }));
  }

  /** Full age on a date; the birth date goes no further. */
  async fullAgeOn(participantId: string, { birthDate }: Identity, on: string): Promise<number> {
    return unlessErased(async () =>
      fullAge(await this.sealer.openText(participantId, 'BIRTH_DATE', birthDate), on),
    );
  }
}
