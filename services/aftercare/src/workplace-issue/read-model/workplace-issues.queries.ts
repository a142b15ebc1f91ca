import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HomeCampus } from '../../aftercare-case/read-model/home-campus.entity.js';
import { WorkplaceIssueCard } from './workplace-issue-card.entity.js';

export interface IssueFilter {
  readonly participantId?: string;
  readonly employerId?: string;
  readonly status?: WorkplaceIssueCard['status'];
}

/** Most issues that a list tells of. */
const MOST = 200;

/** The problems at workplaces as they are read. */
@Injectable()
export class WorkplaceIssueCards {
  constructor(private readonly source: DataSource) {}

  find(issueId: string): Promise<WorkplaceIssueCard | null> {
    return this.source.getRepository(WorkplaceIssueCard).findOneBy({ issueId });
  }

  /** The issues of people of some campuses that fit the filter, what is to be answered first at the top; at most 200. */
  list(
    campuses: 'all' | readonly string[],
    filter: IssueFilter,
  ): Promise<readonly WorkplaceIssueCard[]> {
    const query = this.source
      .getRepository(WorkplaceIssueCard)
      .createQueryBuilder('issue')
      .leftJoin(HomeCampus, 'home', 'home.participantId = issue.participantId')
      .where({ ...filter })
      .orderBy({ 'issue.respondBy': 'ASC', 'issue.issueId': 'ASC' })
      .limit(MOST);
    if (campuses !== 'all')
      query.andWhere('cast(home.homeCampusId as text) = any (:campuses)', {
        campuses: [...campuses],
      });
    return query.getMany();
  }
}
