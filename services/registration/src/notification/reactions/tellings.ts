import type { Reaction } from '@academy/event-bus';
import { accountTellings } from './account.tellings.js';
import { counselingTellings } from './counseling.tellings.js';
import type { Needed } from './tell.js';
import { trainingTellings } from './training.tellings.js';
import { workTellings } from './work.tellings.js';

const foreign = [...counselingTellings, ...trainingTellings, ...workTellings];

/** Which event of registration people are told of, and how. */
export const toldOfOwn = (tools: Needed): readonly Reaction[] =>
  accountTellings.map((tell) => tell(tools));

/** Which events of the other services people are told of, and how. */
export const toldOfOthers = (tools: Needed): readonly Reaction[] =>
  foreign.map((tell) => tell(tools));
