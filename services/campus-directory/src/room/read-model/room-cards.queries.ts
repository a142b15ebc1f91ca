import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RoomCard } from './room-card.entity.js';

/** The rooms as they are read. */
@Injectable()
export class RoomCards {
  constructor(private readonly source: DataSource) {}

  find(roomId: string): Promise<RoomCard | null> {
    return this.source.getRepository(RoomCard).findOneBy({ roomId });
  }

  /** The rooms of a site, or all of them, by name. */
  list(campusId?: string): Promise<readonly RoomCard[]> {
    return this.source.getRepository(RoomCard).find({
      where: campusId === undefined ? {} : { campusId },
      order: { name: 'ASC', roomId: 'ASC' },
    });
  }
}
