import { Streams } from '@academy/event-store';
import { assertVisible, campusScope, ProblemError } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import type { Participation } from '../../participation/domain/participation.js';
import { participations } from '../../participation/participations.js';
import type { KnownParticipant, Participant } from '../domain/participant.js';
import { participants } from '../participants.js';

/** Who looks after the person: the home campus, else the desk where they began, else the campus they asked for. */
export const campusOf = (
  account: KnownParticipant,
  participation: Participation,
): string | undefined => {
  if (participation.status !== 'none') return participation.homeCampusId;
  if (account.campusId !== undefined) return account.campusId;
  return account.status === 'active' ? account.registered.preferredCampusId : undefined;
};

const known = (account: Participant): KnownParticipant => {
  if (account.status === 'unknown') throw new ProblemError('NotFound');
  return account;
};

/** The accounts that the caller of this request may see, read from their streams. */
@Injectable()
export class VisibleParticipants {
  constructor(private readonly streams: Streams) {}

  /** The account. Answers 404 where there is none or where it is out of reach; an account of no campus yet is everybody's. */
  async find(participantId: string): Promise<KnownParticipant> {
    const { account, campusId } = await this.load(participantId);
    assertVisible({ ownerId: participantId, campusId });
    return account;
  }

  /** As `find`, but staff see nobody whom their campus does not look after yet. */
  async findLookedAfter(participantId: string): Promise<KnownParticipant> {
    const { account, campusId = '' } = await this.load(participantId);
    assertVisible({ ownerId: participantId, campusId });
    return account;
  }

  /** Which of these accounts the caller's campuses look after, or may come to look after. */
  async among(participantIds: readonly string[]): Promise<ReadonlySet<string>> {
    const campuses = campusScope();
    if (campuses === 'all') return new Set(participantIds);
    const loaded = await Promise.all(
      participantIds.map(async (id) => ({ id, campusId: (await this.load(id)).campusId })),
    );
    const seen = loaded.filter(
      ({ campusId }) => campusId === undefined || campuses.includes(campusId),
    );
    return new Set(seen.map(({ id }) => id));
  }

  private async load(participantId: string) {
    const [{ state }, participation] = await Promise.all([
      this.streams.load(participants, participantId),
      this.streams.load(participations, participantId),
    ]);
    const account = known(state);
    return { account, campusId: campusOf(account, participation.state) };
  }
}
