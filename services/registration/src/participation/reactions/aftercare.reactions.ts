import {
  AdjustmentSupportProvided,
  AftercareClosed,
  AftercareOpened,
  CheckpointRescheduled,
  RetentionRevised,
  RetentionVerified,
} from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { civilDateOf, type CivilDate } from '@academy/kernel';
import type { ExitReason } from '../domain/participation.js';
import { commandsOf, inForce, type Needed } from './commands.js';

type Closed = AftercareClosed['data']['reasonCode'];
type Outcome = RetentionVerified['data']['outcome'];

/** For what an exit is proposed when after-care ends. Whoever left the work or never had it is counselled again (S-10), and a paid activity is no employment. */
const exitAfter: Readonly<Record<Closed, ExitReason | null>> = {
  M12_DONE: 'EMPLOYED',
  WITHDREW: 'WITHDREW',
  LOST_CONTACT: 'NO_CONTACT',
  ACTIVITY_DONE: null,
  SEPARATED: null,
  VOIDED: null,
};

const retained: readonly Outcome[] = ['RETAINED_SAME_EMPLOYER', 'RETAINED_OTHER_EMPLOYER'];

interface Case {
  readonly participantId: string;
  readonly aftercareId: string;
}

/** Names after-care apart from its placement, which has the same id. */
const serviceOf = ({ aftercareId }: Case): string => uuidv5('aftercare', aftercareId);

/** Whoever is at work is called for by after-care: as long as check-points lie ahead, silence is no reason for an exit (T-20). */
const onCheckpoints = (tools: Needed): readonly Reaction[] => {
  const { schedule, clear } = commandsOf(tools);
  const ahead = (data: Case, until: CivilDate) =>
    inForce(tools).policy.aftercareHolds
      ? schedule(data, { kind: 'AFTERCARE', serviceId: serviceOf(data), until })
      : null;
  return [
    reaction(AftercareOpened, 'NoteFutureService', async ({ data }) =>
      ahead(
        data,
        data.checkpoints
          .map(({ windowTo }) => windowTo)
          .sort()
          .at(-1) ?? data.baseDate,
      ),
    ),
    reaction(CheckpointRescheduled, 'NoteFutureService', async ({ data }) =>
      data.code === 'M12' ? ahead(data, data.windowTo) : null,
    ),
    reaction(AftercareClosed, 'ClearFutureService', async ({ data }) =>
      clear(data, serviceOf(data)),
    ),
  ];
};

/** After a year at work, or with the end of after-care, an exit is proposed; a person confirms it. Support with settling in counts, follow-ups do not (REG-12). */
export const onAftercare = (tools: Needed): readonly Reaction[] => {
  const { count, suggestExit } = commandsOf(tools);
  return [
    ...onCheckpoints(tools),
    reaction(AdjustmentSupportProvided, 'NoteCountedService', async ({ data }) =>
      count(data, 'COUNSELING', civilDateOf(data.at)),
    ),
    reaction(RetentionVerified, 'SuggestExit', async ({ data }) =>
      data.code === 'M12' && retained.includes(data.outcome) ? suggestExit(data, 'EMPLOYED') : null,
    ),
    reaction(RetentionRevised, 'SuggestExit', async ({ data }) =>
      data.code === 'M12' && retained.includes(data.to) ? suggestExit(data, 'EMPLOYED') : null,
    ),
    reaction(AftercareClosed, 'SuggestExit', async ({ data }) => {
      const reasonCode = exitAfter[data.reasonCode];
      return reasonCode === null ? null : suggestExit(data, reasonCode);
    }),
  ];
};
