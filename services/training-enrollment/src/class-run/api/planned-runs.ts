import { Streams } from '@academy/event-store';
import { answer, assertCampus, ProblemError, type Idempotency } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { KnownRooms } from '../../room/read-model/known-rooms.queries.js';
import { classRuns } from '../class-runs.js';
import type { ClassRunCommand } from '../domain/class-run.decider.js';
import type { Scheduled } from '../domain/class-run.js';

/** The class runs at the campuses of the caller, as their streams have them at this moment. */
@Injectable()
export class PlannedRuns {
  constructor(
    readonly streams: Streams,
    readonly rooms: KnownRooms,
  ) {}

  /** Answers 404 unless there is such a run at a campus that the caller works for. */
  async find(runId: string): Promise<Scheduled> {
    const { state } = await this.streams.load(classRuns, runId);
    if (state.status === 'unknown') throw new ProblemError('NotFound');
    assertCampus(state.campusId);
    return state;
  }

  /** Decides a command on a run that is in reach, and answers with where the run stands then. */
  async decide(runId: string, command: ClassRunCommand, key: Idempotency) {
    await this.find(runId);
    const executed = await this.streams.execute(classRuns, runId, command, key);
    const { phase } = await this.find(runId);
    return answer(executed, { body: { runId, phase } });
  }
}
