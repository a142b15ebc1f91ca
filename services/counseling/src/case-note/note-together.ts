import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { counselingCases } from '../counseling-case/counseling-cases.js';
import { caseOf } from '../counseling-case/domain/counseling-case.js';
import { caseNotes } from './case-notes.js';
import type { CaseNoteCommand } from './domain/case-note.decider.js';

/** Adds a note to an open case, or puts one right: for its responsible consultant. Errors as `caseOf`, `RecordNote` and `AmendNote`. */
export const noteTogether = (
  streams: Streams,
  entryId: string,
  command: CaseNoteCommand,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const { caseId, byId } = command.data;
    caseOf(byId, await transaction.load(counselingCases, caseId));
    await transaction.execute(caseNotes, entryId, command);
  });
