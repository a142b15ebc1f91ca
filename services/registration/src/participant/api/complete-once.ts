import { uuidv5, type Executed, type ExecuteOptions, type Streams } from '@academy/event-store';
import { civilDateOf, ClaimTaken, Rejection } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { consentLedgers } from '../../consent-ledger/consent-ledgers.js';
import { consentsOn } from '../../consent-ledger/domain/consent-ledger.js';
import { requiredConsentsOn } from '../../consent-notice/consent-notices.js';
import { suspectTogether } from '../../duplicate-review/resolve-together.js';
import { policyOn } from '../../policies.js';
import type { CompleteRegistration } from '../domain/complete-registration.js';
import { claimKeysAlike } from '../domain/identity-keys.js';
import { standingOf, type KnownParticipant, type Participant } from '../domain/participant.js';
import { participants } from '../participants.js';
import { registrationNumber } from '../registration-number.js';

type Declared = Omit<
  CompleteRegistration['data'],
  'registrationNo' | 'consents' | 'policy' | 'taken'
>;

/** What was declared, and the rules that it is held against. */
interface Completing extends Declared {
  readonly policies: PolicyBook;
}

/** A number that somebody has already is one in 10¹²; twice in a row is an error of ours. */
const NUMBERS_TRIED = 3;

/**
 * The identity keys that other accounts with the hashes of this one hold. Throws `ClaimTaken` for one of somebody who was not
 * decided to be another person, whatever its rank: an erased account leaves a gap below it (REG-1).
 */
const assertMetByNobody = async (
  streams: Streams,
  participantId: string,
): Promise<readonly string[]> => {
  const { state } = await streams.load(participants, participantId);
  if (state.status !== 'provisional' || state.identity === undefined) return [];
  if (standingOf(state) !== 'PROVISIONAL') return [];
  const { ciHash, diHash } = state.identity;
  const keys = [
    ...(ciHash === undefined ? [] : claimKeysAlike('CI', ciHash)),
    ...claimKeysAlike('DI', diHash),
  ];
  const { rows } = await streams.store.pool.query<{ key: string; holder: string }>(
    'select key, holder from es.claims where key = any($1) order by key',
    [keys],
  );
  const met = rows.find(({ key, holder }) => !isDistinct(state, key, holder));
  if (met) throw new ClaimTaken(met.key, met.holder);
  return rows.map(({ key }) => key);
};

const isDistinct = ({ distinctFrom }: KnownParticipant, key: string, holder: string): boolean =>
  distinctFrom.some(
    ({ participantId, basis }) =>
      holder === `${participants.name}-${participantId}` && basis.includes(basisOf(key)),
  );

const basisOf = (key: string): 'CI' | 'DI' => (key.startsWith('ci:') ? 'CI' : 'DI');

const attempt = async (
  streams: Streams,
  { policies, ...declared }: Completing,
  options: ExecuteOptions,
  numbersTried: number,
): Promise<Executed> => {
  const { participantId, at } = declared;
  const taken = await assertMetByNobody(streams, participantId);
  const today = civilDateOf(at);
  const requiredConsents = await requiredConsentsOn(streams, today);
  const registrationNo = registrationNumber(options.commandId, numbersTried, today);
  return streams.transact(options, async (transaction) => {
    const ledger = await transaction.load(consentLedgers, participantId);
    const consents = consentsOn(ledger, today);
    const policy = { ...policyOn(policies, today).registration, requiredConsents };
    const data = { ...declared, registrationNo, consents, policy, taken };
    await transaction.execute(participants, participantId, { type: 'CompleteRegistration', data });
  });
};

/** Asks for a person's decision and blocks the newer account, in one transaction (REG-1). */
const suspectDuplicate = async (
  streams: Streams,
  { key, holder }: ClaimTaken,
  { participantId: newerId, at }: Declared,
  { commandId }: ExecuteOptions,
): Promise<Rejection> => {
  const { state } = await streams.load(participants, newerId);
  const reviewId = reviewIdOf(commandId, state);
  const olderId = holder.slice(`${participants.name}-`.length);
  const basis = [basisOf(key)];
  const data = { reviewId, olderId, newerId, basis, score: 1, at };
  const options = { commandId: uuidv5(commandId, 'suspect-duplicate', reviewId) };
  await suspectTogether(streams, data, options);
  return suspected(reviewId);
};

/** The review that a command asks for: another one after each decision that the person is somebody else. */
const reviewIdOf = (commandId: string, account: Participant): string => {
  const decided = account.status === 'unknown' ? 0 : account.distinctFrom.length;
  return uuidv5(commandId, 'duplicate-review', ...(decided === 0 ? [] : [String(decided)]));
};

/** The review for which the account waits because of this very command: its retry then gets the first answer again. */
const suspectedBefore = async (
  streams: Streams,
  { participantId }: Declared,
  { commandId }: ExecuteOptions,
): Promise<string | undefined> => {
  const { state } = await streams.load(participants, participantId);
  const reviewId = reviewIdOf(commandId, state);
  return state.status !== 'unknown' && state.duplicateReviewId === reviewId ? reviewId : undefined;
};

/**
 * Completes a registration. Somebody who is registered already is not registered twice: a duplicate review is opened, the
 * newer account waits, and `DuplicateSuspected` is rejected with its `reviewId`. A number that is taken is drawn again.
 */
export const completeOnce = async (
  streams: Streams,
  declared: Completing,
  options: ExecuteOptions,
): Promise<Executed> => {
  const reviewId = await suspectedBefore(streams, declared, options);
  if (reviewId !== undefined) throw suspected(reviewId);
  for (let numbersTried = 0; ; numbersTried += 1)
    try {
      return await attempt(streams, declared, options, numbersTried);
    } catch (error) {
      if (!(error instanceof ClaimTaken)) throw error;
      if (!error.key.startsWith('registration-no:'))
        throw await suspectDuplicate(streams, error, declared, options);
      if (numbersTried + 1 === NUMBERS_TRIED) throw error;
    }
};

const suspected = (reviewId: string): Rejection =>
  new Rejection('DuplicateSuspected', undefined, { reviewId });
