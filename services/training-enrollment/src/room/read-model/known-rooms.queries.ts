import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { KnownRoom } from './known-room.entity.js';

const MOST = 500;

/** A session whose room does not fit its class run. */
export interface RoomConflict {
  readonly runId: string;
  readonly sessionId: string;
  readonly startsAt: string;
  readonly roomId: string;
  readonly capacity: number;
  readonly roomCapacity: number;
  readonly reason: 'CAPACITY_ABOVE_ROOM' | 'ROOM_OUT_OF_SERVICE';
}

/** The rooms of the campuses, as far as they have arrived here. */
@Injectable()
export class KnownRooms {
  constructor(private readonly source: DataSource) {}

  /** The rooms of sessions that are known here. */
  async of(sessions: readonly { readonly roomId?: string }[]): Promise<KnownRoom[]> {
    const roomIds = [...new Set(sessions.flatMap(({ roomId }) => roomId ?? []))];
    if (roomIds.length === 0) return [];
    return this.source.getRepository(KnownRoom).findBy({ roomId: In(roomIds) });
  }

  /** Sessions to come, from an instant on, whose room became too small or went out of service, the next one first (TRN-3). */
  conflicts(campuses: 'all' | readonly string[], from: string): Promise<RoomConflict[]> {
    return this.source.query<RoomConflict[]>(
      `select run.run_id "runId", session ->> 'sessionId' "sessionId", session ->> 'startsAt' "startsAt",
              room.room_id "roomId", run.capacity, room.capacity "roomCapacity",
              case when room.capacity < run.capacity then 'CAPACITY_ABOVE_ROOM' else 'ROOM_OUT_OF_SERVICE' end reason
         from read.class_run_card run
        cross join jsonb_array_elements(run.sessions) session
         join read.known_room room on room.room_id = (session ->> 'roomId')::uuid
        cross join lateral (select ((session ->> 'startsAt')::timestamptz at time zone 'Asia/Seoul')::date) as held(day)
        where run.phase in ('PLANNED', 'OPEN', 'APPLICATIONS_CLOSED', 'CONFIRMED', 'POSTPONED', 'RUNNING')
          and (session ->> 'startsAt')::timestamptz >= $1
          and ($2::uuid[] is null or run.campus_id = any($2::uuid[]))
          and (room.capacity < run.capacity
               or held.day between room.out_from and coalesce(room.out_until, 'infinity'))
        order by 3, 1, 2
        limit ${MOST}`,
      [from, campuses === 'all' ? null : campuses],
    );
  }
}
