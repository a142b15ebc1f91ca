import { unlessErased } from '@academy/platform';
import { Sealer, type SealCategory } from '@academy/privacy';
import { Injectable } from '@nestjs/common';
import type { KnownParticipant } from '../domain/participant.js';

/** How a person can be reached, in clear: only between an edge and its caller. */
export interface ClearContact {
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

const categories: Readonly<Record<keyof ClearContact, SealCategory>> = {
  phone: 'CONTACT',
  email: 'CONTACT',
  address: 'ADDRESS',
};
const fields = ['phone', 'email', 'address'] as const;

/** Seals how a person can be reached on its way in and opens it on its way out. Rejects `ParticipantErased` after erasure. */
@Injectable()
export class SealedContacts {
  constructor(private readonly sealer: Sealer) {}

  /** The contact as events may hold it. */
  seal(participantId: string, contact: ClearContact): Promise<ClearContact> {
    return this.each(contact, (category, value) =>
      this.sealer.seal(participantId, category, value),
    );
  }

  /** The contact of an account in clear; whoever calls writes down that it was read. */
  open({ participantId, identity, contact }: KnownParticipant): Promise<ClearContact> {
    const known = {
      ...(identity?.phone === undefined ? {} : { phone: identity.phone }),
      ...contact,
    };
    return this.each(known, (category, value) =>
      this.sealer.openText(participantId, category, value),
    );
  }

  /** The contact of one account sealed for another account of the same person; `undefined` where there is none. */
  async carriedOver(from: KnownParticipant, toId: string): Promise<ClearContact | undefined> {
    const clear = await this.open(from);
    return Object.keys(clear).length === 0 ? undefined : this.seal(toId, clear);
  }

  private each(
    contact: ClearContact,
    change: (category: SealCategory, value: string) => Promise<string>,
  ): Promise<ClearContact> {
    return unlessErased(async () => {
      const changed: { -readonly [Field in keyof ClearContact]: string } = {};
      for (const field of fields) {
        const value = contact[field];
        if (value !== undefined) changed[field] = await change(categories[field], value);
      }
      return changed;
    });
  }
}
