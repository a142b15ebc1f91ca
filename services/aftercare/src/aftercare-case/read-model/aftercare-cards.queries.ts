import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { AftercareCard } from './aftercare-card.entity.js';
import { HomeCampus } from './home-campus.entity.js';

export interface CaseFilter {
  readonly participantId?: string;
  readonly campusId?: string;
  readonly status?: AftercareCard['status'];
  /** The last day in Seoul on which the next check-point is due. */
  readonly dueUntil?: string;
}

/** A place in the work list: everything behind it comes later. */
export type WorkPlace = Pick<AftercareCard, 'nextDueOn' | 'aftercareId'>;

/** A case with the campus that looks after the person, `null` while that has not arrived here. */
export interface CaseAtCampus extends AftercareCard {
  readonly campusId: string | null;
}

const filters: Readonly<Record<keyof CaseFilter, string>> = {
  participantId: 'card.participantId = :participantId',
  campusId: 'home.homeCampusId = :campusId',
  status: 'card.status = :status',
  dueUntil: 'card.nextDueOn <= :dueUntil',
};

const isFilter = (name: string): name is keyof CaseFilter => name in filters;

// Cases of which nothing is due any more have no day and stand at the end of the list.
const behind = ({ nextDueOn }: WorkPlace): string =>
  nextDueOn === null
    ? 'card.nextDueOn is null and card.aftercareId > :aftercareId'
    : '((card.nextDueOn, card.aftercareId) > (:nextDueOn, :aftercareId) or card.nextDueOn is null)';

/** An account and all that became part of it, or of what did. */
const ACCOUNTS = `
  with recursive account(id) as (
    select $1::uuid
    union select one.absorbed_id from read.absorbed_account one join account on one.survivor_id = account.id
  ) select id from account`;

/** What an account became part of in the end. */
const SURVIVOR = `
  with recursive account(id) as (
    select $1::uuid
    union select one.survivor_id from read.absorbed_account one join account on one.absorbed_id = account.id
  ) select id from account where id not in (select absorbed_id from read.absorbed_account)`;

/** The cases as they are read. */
@Injectable()
export class AftercareCards {
  constructor(private readonly source: DataSource) {}

  find(aftercareId: string): Promise<AftercareCard | null> {
    return this.source.getRepository(AftercareCard).findOneBy({ aftercareId });
  }

  /** The home campus of the latest participation that has arrived here, of the account that a person has now. */
  async homeCampusOf(participantId: string): Promise<string | undefined> {
    const account = await this.accountOf(participantId);
    const found = await this.source.getRepository(HomeCampus).findOneBy({ participantId: account });
    return found?.homeCampusId;
  }

  /** The account that a person has now: the one that absorbed theirs, if one has. */
  async accountOf(participantId: string): Promise<string> {
    const [last] = await this.source.query<{ id: string }[]>(SURVIVOR, [participantId]);
    return last?.id ?? participantId;
  }

  /** The cases of a person, by id; those of accounts that became part of theirs are among them. */
  async casesOf(participantId: string): Promise<readonly string[]> {
    const accounts = await this.source.query<{ id: string }[]>(ACCOUNTS, [participantId]);
    const found = await this.source
      .getRepository(AftercareCard)
      .findBy({ participantId: In(accounts.map(({ id }) => id)) });
    return found.map(({ aftercareId }) => aftercareId);
  }

  /** At most `limit` cases of the campuses that fit the filter and come after a place, those due first at the top. */
  async list(
    campuses: 'all' | readonly string[],
    filter: CaseFilter,
    limit: number,
    after?: WorkPlace,
  ): Promise<readonly CaseAtCampus[]> {
    const query = this.inDueOrder().limit(limit);
    // The claim of a token is any text, hence the cast.
    if (campuses !== 'all')
      query.andWhere('cast(home.homeCampusId as text) = any (:campuses)', {
        campuses: [...campuses],
      });
    for (const [name, value] of Object.entries(filter) as [string, string][])
      if (isFilter(name)) query.andWhere(filters[name], { [name]: value });
    if (after) query.andWhere(behind(after), after);
    return this.withCampus(await query.getMany());
  }

  private inDueOrder(): SelectQueryBuilder<AftercareCard> {
    return this.source
      .getRepository(AftercareCard)
      .createQueryBuilder('card')
      .leftJoin(HomeCampus, 'home', 'home.participantId = card.participantId')
      .orderBy({ 'card.nextDueOn': 'ASC', 'card.aftercareId': 'ASC' });
  }

  private async withCampus(cards: readonly AftercareCard[]): Promise<CaseAtCampus[]> {
    const participantId = In([...new Set(cards.map((card) => card.participantId))]);
    const homes = await this.source.getRepository(HomeCampus).findBy({ participantId });
    const campusOf = new Map(homes.map((home) => [home.participantId, home.homeCampusId]));
    return cards.map((card) => ({ ...card, campusId: campusOf.get(card.participantId) ?? null }));
  }
}
