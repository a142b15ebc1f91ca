import { Streams } from '@academy/event-store';
import { assertVisible, ProblemError, requestContext } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { ownerIdOf } from '../domain/employer-user.js';
import { employerUsers, linkIdOf } from '../employer-users.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The employers for whom the caller of this request may act. */
@Injectable()
export class EmployersInReach {
  constructor(private readonly streams: Streams) {}

  /** Answers 404 for an employer out of reach: users of employers act for the one that they are linked to. */
  async assertInReach(employerId: string): Promise<void> {
    const { actor } = requestContext();
    const ownerId = ownerIdOf(actor, employerId, await this.linkOf(actor.id));
    assertVisible({ ownerId, campusId: undefined });
  }

  /** The employer for whom the caller, a user of employers, acts. Answers 404 when they act for none. */
  async mine(): Promise<string> {
    const { id } = requestContext().actor;
    const { employerId } = await this.linkOf(id);
    const mine = employerId ?? (UUID.test(id) ? id : null);
    if (mine === null) throw new ProblemError('NotFound');
    await this.assertInReach(mine);
    return mine;
  }

  private async linkOf(userId: string) {
    return (await this.streams.load(employerUsers, linkIdOf(userId))).state;
  }
}
