import {
  ConsentWithdrawn,
  EligibilityConfirmed,
  EligibilityOverridden,
  ParticipationExited,
  ParticipationExitProposalWithdrawn,
  ParticipationExitProposed,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import { tasks, type Tools } from '@academy/platform';
import { participants } from '../../participant/participants.js';
import { policyOn } from '../../policies.js';
import { districtOn } from '../../residence/domain/residence.js';
import { residences } from '../../residence/residences.js';
import type { ExitParticipation } from '../domain/exit-participation.js';
import type { OpenParticipation } from '../domain/open-participation.js';
import { homeCampusOf } from '../home-campus.js';
import { participations } from '../participations.js';
import { HomeCampuses } from '../read-model/home-campuses.queries.js';

type Needed = Pick<Tools, 'streams' | 'clock' | 'readModels' | 'policies'>;
type Entry = Pick<OpenParticipation['data'], 'homeCampusId' | 'campusBasis' | 'policy' | 'at'>;

type Ground = Pick<
  EligibilityConfirmed['data'],
  'participantId' | 'reviewId' | 'programCode' | 'validUntil'
>;

/** The command that a confirmed eligibility calls for. */
export const toOpenParticipation = (
  { participantId, reviewId, programCode, validUntil }: Ground,
  { id }: Pick<EventMeta, 'id'>,
  entry: Entry,
): OpenParticipation => {
  const participationId = uuidv5(id, 'participation');
  const eligibility = { reviewId, programCode, validUntil };
  return {
    type: 'OpenParticipation',
    data: { participationId, participantId, ...entry, eligibility },
  };
};

const entryOf = async (
  { streams, clock, readModels, policies }: Needed,
  participantId: string,
): Promise<Entry> => {
  const homeCampuses = new HomeCampuses(readModels);
  const at = clock.now();
  const on = civilDateOf(at);
  const { state } = await streams.load(participants, participantId);
  if (state.status !== 'active') throw new Rejection('ParticipantNotRegistered');
  const { preferredCampusId: wished, residenceDistrict } = state.registered;
  const { state: residence } = await streams.load(residences, participantId);
  const district = districtOn(residence, residenceDistrict, on);
  const plan = await homeCampuses.planOn(on);
  const wish = wished === undefined ? {} : { wish: await homeCampuses.known(wished) };
  const campus = homeCampusOf({ district, plan, on, ...wish });
  return { ...campus, policy: policyOn(policies, on).participation, at };
};

const taskOf = ({ participationId, proposalNo }: { participationId: string; proposalNo: number }) =>
  uuidv5(participationId, 'confirm-exit', String(proposalNo));

/** The work of the home campus that a proposed exit is (T-20). */
export const confirmExitOf = ({
  data: { participationId, participantId, campusId, proposalNo, confirmBy },
}: ParticipationExitProposed) => ({
  type: 'OpenTask' as const,
  data: {
    taskId: taskOf({ participationId, proposalNo }),
    participantId,
    campusId,
    ...({ kind: 'CONFIRM_EXIT', owner: 'CAMPUS_OPERATOR' } as const),
    dueOn: confirmBy,
    refId: participationId,
  },
});

const closed = (
  { participationId, proposalNo }: { participationId: string; proposalNo?: number | undefined },
  outcome: string,
): Commanded | null => {
  if (proposalNo === undefined) return null;
  const taskId = taskOf({ participationId, proposalNo });
  const data = { taskId, outcome, closedBy: 'system:registration' };
  return command(tasks, taskId, { type: 'CloseTask', data });
};

/** The command that a withdrawn consent to collection and use calls for, and an erasure: nobody may go on without it (S-11). */
export const toExitUnconsented = (policy: { version: string }, at: string): ExitParticipation => ({
  type: 'ExitParticipation',
  data: {
    exitReason: 'WITHDREW',
    byPerson: false,
    decidedBy: 'system:registration',
    policy,
    at,
  },
});

/** Whoever was eligible with an account that is absorbed enters with the one that stays (REG-2). */
const enterer = async (streams: Needed['streams'], participantId: string): Promise<string> => {
  const { state } = await streams.load(participants, participantId);
  const merged = state.status === 'unknown' ? undefined : state.mergedInto;
  return merged === undefined ? participantId : enterer(streams, merged.survivorId);
};

const entering = async (tools: Needed, ground: Ground, meta: Pick<EventMeta, 'id'>) => {
  const participantId = await enterer(tools.streams, ground.participantId);
  const entry = await entryOf(tools, participantId);
  const opening = toOpenParticipation({ ...ground, participantId }, meta, entry);
  return command(participations, participantId, opening);
};

/** Whoever is eligible for the academy enters it; campus and day are those of this moment. A proposed exit is work of the campus. */
export const onOwnEvents = (tools: Needed): readonly Reaction[] => [
  reaction(EligibilityConfirmed, 'OpenParticipation', async (event, meta) => {
    if (event.data.programCode !== 'ACADEMY') return null;
    return entering(tools, event.data, meta);
  }),
  reaction(EligibilityOverridden, 'OpenParticipation', async ({ data }, meta) => {
    if (data.programCode !== 'ACADEMY' || data.to !== 'CONFIRMED') return null;
    return entering(tools, { ...data, validUntil: data.expiresOn }, meta);
  }),
  reaction(ParticipationExitProposed, 'OpenExitTask', async (event) => {
    const opening = confirmExitOf(event);
    return command(tasks, opening.data.taskId, opening);
  }),
  reaction(ParticipationExitProposalWithdrawn, 'CloseExitTask', async ({ data }) =>
    closed(data, 'NO_LONGER_NEEDED'),
  ),
  reaction(ParticipationExited, 'CloseExitTask', async ({ data }) => closed(data, 'DONE')),
  reaction(ConsentWithdrawn, 'ExitParticipation', async ({ data }) => {
    if (data.purpose !== 'COLLECT_USE') return null;
    const at = tools.clock.now();
    const policy = policyOn(tools.policies, civilDateOf(at)).participation;
    return command(participations, data.participantId, toExitUnconsented(policy, at));
  }),
];
