import { civilDateOf, Clock } from '@academy/kernel';
import { assertVisible, ProblemError, requestContext } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { campusOf } from './read-model/campus-of.js';
import type { JourneyPerson } from './read-model/journey-person.entity.js';
import { PersonQueries, type Absorbed } from './read-model/person.queries.js';
import { toldToAgencies } from './visible.js';

/** The people of whom the caller may be told; anybody else is answered for like somebody who does not exist. */
@Injectable()
export class PeopleInReach {
  constructor(
    private readonly people: PersonQueries,
    private readonly clock: Clock,
  ) {}

  /** The person; answers 404 when no event has told of them or they are out of reach. */
  async find(participantId: string): Promise<JourneyPerson> {
    const person = await this.people.find(participantId);
    if (!person) throw new ProblemError('NotFound');
    await this.assert(person);
    return person;
  }

  /**
   * Answers 404 unless the person is in reach of the caller. An agency's are those whom it registered itself, while they consent to
   * agencies' being told of them (THIRD_PARTY_AGENCY).
   */
  async assert(person: JourneyPerson): Promise<void> {
    const { actor } = requestContext();
    const shared = actor.type === 'AGENCY' && (await this.consents(person));
    const ofAgency = shared ? (person.agencyId ?? '') : '';
    const ownerId = actor.type === 'AGENCY' ? ofAgency : person.participantId;
    assertVisible({ ownerId, campusId: campusOf(person) ?? '' });
  }

  /** Of the accounts that a person in reach goes on for, those of which the caller may be told: an agency of those it registered. */
  async absorbedBy(participantId: string): Promise<readonly Absorbed[]> {
    const { actor } = requestContext();
    const absorbed = await this.people.absorbedBy(participantId);
    if (actor.type !== 'AGENCY') return absorbed;
    return absorbed.filter(({ agencyId }) => agencyId === actor.id);
  }

  /** An absorbed account takes no withdrawal any more, so the consent of the account that goes on is what counts. */
  private async consents(person: JourneyPerson): Promise<boolean> {
    const today = civilDateOf(this.clock.now());
    const standing =
      person.mergedInto === null ? person : await this.people.survivorOf(person.participantId);
    return standing !== null && toldToAgencies(standing, today);
  }
}
