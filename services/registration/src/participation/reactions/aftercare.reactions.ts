import {
  AdjustmentSupportProvided,
  AftercareClosed,
  RetentionRevised,
  RetentionVerified,
} from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import { civilDateOf } from '@academy/kernel';
import type { ExitReason } from '../domain/participation.js';
import { commandsOf, type Needed } from './commands.js';

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

/** After a year at work, or with the end of after-care, an exit is proposed; a person confirms it. Support with settling in counts, follow-ups do not (REG-12). */
export const onAftercare = (tools: Needed): readonly Reaction[] => {
  const { count, suggestExit } = commandsOf(tools);
  return [
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
