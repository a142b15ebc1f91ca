import type { Reaction } from '@academy/event-bus';
import { onAftercare } from './aftercare.reactions.js';
import type { Needed } from './commands.js';
import { onCounseling } from './counseling.reactions.js';
import { onMatching } from './matching.reactions.js';
import { onTraining } from './training.reactions.js';

/** What other services do for a person counts, and what they have scheduled holds an exit up (REG-12, REG-13). */
export const onOtherServices = (tools: Needed): readonly Reaction[] => [
  ...onCounseling(tools),
  ...onTraining(tools),
  ...onMatching(tools),
  ...onAftercare(tools),
];
