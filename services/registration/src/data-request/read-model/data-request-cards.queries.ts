import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { DataRequestCard } from './data-request-card.entity.js';

/** Requests on a list at most. */
const MOST = 200;

/** Data-subject requests. */
@Injectable()
export class DataRequestCards {
  constructor(private readonly source: DataSource) {}

  /** Those that wait for an answer, what is due first at the top. */
  open(): Promise<DataRequestCard[]> {
    return this.find({ status: In(['RECEIVED', 'IN_REVIEW']) });
  }

  /** All that one person asked for. */
  of(participantId: string): Promise<DataRequestCard[]> {
    return this.find({ participantId });
  }

  private find(where: object): Promise<DataRequestCard[]> {
    return this.source
      .getRepository(DataRequestCard)
      .find({ where, order: { dueOn: 'ASC', requestId: 'ASC' }, take: MOST });
  }
}
