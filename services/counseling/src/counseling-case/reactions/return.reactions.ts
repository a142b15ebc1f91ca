import {
  ParticipationReopened,
  PlacementEnded,
  PlacementNotStarted,
  PlacementVoided,
  ReCounselingRequested,
  type CounselingCaseReopened,
  type TaskKind,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { StaffKnown } from '../../staff/read-model/known-staff.queries.js';
import { counselingCases } from '../counseling-cases.js';
import type { ActivateCase } from '../domain/activate-case.js';
import type { CaseCard } from '../read-model/case-card.entity.js';
import { CaseCards } from '../read-model/case-cards.queries.js';
import { takeUpAgain } from '../take-up-again.js';
import { openTask, workOn } from './work.js';

type Trigger = CounselingCaseReopened['data']['trigger'];
type Placement = PlacementEnded | PlacementNotStarted | PlacementVoided;

/** Why counselling is taken up again: the work did not last, or the person asked. */
export const triggerOf = ({ data: { reasonCode } }: ReCounselingRequested): Trigger =>
  reasonCode === 'EARLY_SEPARATION' ? 'EARLY_SEPARATION' : 'REQUEST';

/** Counselling goes on when the work for which it rested is over, or never was. */
export const toGoOn = (
  { data: { placementId } }: Placement,
  { recordedAt: at }: Pick<EventMeta, 'recordedAt'>,
): ActivateCase => ({ type: 'ActivateCase', data: { reasonCode: 'RESUMED', placementId, at } });

/** What the end of work asks of the consultant: a review of a placement that was for experience only, another way after one that never began. */
export const workKindAfter = ({ type, data }: Placement): TaskKind | null => {
  if (type === 'PlacementNotStarted') return 'PLACEMENT_NOT_STARTED';
  if (type === 'PlacementEnded' && data.programType === 'WORK_EXPERIENCE')
    return 'REVIEW_WORK_EXPERIENCE';
  return null;
};

/** Who comes back to counselling, and with whom (S-10, AFT-18). */
export const onReturn = ({
  streams,
  policies,
  readModels,
}: Pick<Tools, 'streams' | 'policies' | 'readModels'>): readonly Reaction[] => {
  const cards = new CaseCards(readModels);
  const staff = new StaffKnown(readModels);
  const takingUp = (card: CaseCard, trigger: Trigger, { recordedAt: at }: EventMeta): Commanded => {
    const policy = policyOn(policies, civilDateOf(at));
    return {
      execute: (on, options) =>
        takeUpAgain({ streams: on, staff }, { card, trigger, at }, policy, options),
    };
  };
  const goOn = async (event: Placement, meta: EventMeta) => {
    const { caseId } = await cards.caseOf(event.data.participantId);
    return command(counselingCases, caseId, toGoOn(event, meta));
  };
  const review = async (event: Placement, meta: EventMeta) => {
    const kind = workKindAfter(event);
    if (kind === null) return null;
    const card = await cards.caseOf(event.data.participantId);
    const { state } = await streams.load(counselingCases, card.caseId);
    return state.status === 'closed' ? null : openTask({ kind, ...workOn(card) }, meta, policies);
  };
  return [
    reaction(ReCounselingRequested, 'TakeUpAgain', async (event, meta) =>
      takingUp(await cards.caseOf(event.data.participantId), triggerOf(event), meta),
    ),
    reaction(ReCounselingRequested, 'OpenTask', async ({ data }, meta) => {
      const card = await cards.caseOf(data.participantId);
      const { state } = await streams.load(counselingCases, card.caseId);
      // Where the case waits for somebody else, T-06 sees to it.
      if (state.status !== 'assigned') return null;
      const responsible = { ...card, consultantId: state.consultantId };
      return openTask({ kind: 'COUNSEL_AGAIN', ...workOn(responsible) }, meta, policies);
    }),
    reaction(ParticipationReopened, 'TakeUpAgain', async ({ data }, meta) =>
      takingUp(await cards.caseOf(data.participantId), 'RE_ENTRY', meta),
    ),
    reaction(PlacementNotStarted, 'ActivateCase', goOn),
    reaction(PlacementNotStarted, 'OpenTask', review),
    reaction(PlacementEnded, 'ActivateCase', goOn),
    reaction(PlacementEnded, 'OpenTask', review),
    reaction(PlacementVoided, 'ActivateCase', goOn),
  ];
};
