import type { EventContract } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import type { ContactPreference } from '../../participant/domain/participant.js';
import { participants } from '../../participant/participants.js';
import { policyOn } from '../../policies.js';
import type { RequestNotification } from '../domain/request-notification.js';
import { waysOfContact } from '../domain/ways-of-contact.js';
import { notifications } from '../notifications.js';
import type { TemplateCode } from '../templates.js';
import type { Refs } from '../texts/words.js';

export type Needed = Pick<Tools, 'policies' | 'streams'>;
type Cause = Pick<EventMeta, 'id' | 'recordedAt'>;

/** What a person is told; `per` names what they are told of once, which is the event unless it is said. */
export interface Told {
  readonly templateCode: TemplateCode;
  readonly refs: Refs;
  readonly per?: string;
}

/** The command by which a person is told of an event, by the ways that they wish; the id comes from the event, so that twice is once. */
export const toRequest = (
  { participantId, templateCode, refs, per }: Told & { readonly participantId: string },
  { id, recordedAt: at }: Cause,
  policies: PolicyBook,
  wished?: ContactPreference,
): RequestNotification => {
  const { version: policyVersion, ...usual } = policyOn(policies, civilDateOf(at)).notification;
  const { channels, quietHours, needsAssistance } = waysOfContact(usual, wished);
  return {
    type: 'RequestNotification',
    data: {
      notificationId: uuidv5(per === undefined ? id : uuidv5(per, participantId), templateCode),
      ...{ participantId, templateCode, refs },
      ...{ channels, quietHours, needsAssistance, policyVersion, at },
    },
  };
};

/** The request as `toRequest` makes it, with what the person said of how to be reached. */
export const requestFor = async (
  { policies, streams }: Needed,
  told: Told & { readonly participantId: string },
  cause: Cause,
): Promise<RequestNotification> => {
  const { state } = await streams.load(participants, told.participantId);
  const wished = state.status === 'unknown' ? undefined : state.contactPreference;
  return toRequest(told, cause, policies, wished);
};

export type Telling = (tools: Needed) => Reaction;

/** One line of the table: what people are told of this event; `null` is nothing. */
export const tellingWhat =
  <Name extends string, Body extends { readonly participantId: string }>(
    contract: EventContract<Name, Body>,
    toldOf: (body: Readonly<Body>) => Told | null,
  ): Telling =>
  (tools) =>
    reaction(contract, 'RequestNotification', async ({ data }, cause) => {
      const told = toldOf(data);
      if (told === null) return null;
      const { participantId } = data;
      const request = await requestFor(tools, { ...told, participantId }, cause);
      return command(notifications, request.data.notificationId, request);
    });

/** A line whose template is always the same, with this put in. */
export const telling = <Name extends string, Body extends { readonly participantId: string }>(
  contract: EventContract<Name, Body>,
  templateCode: TemplateCode,
  refsOf: (body: Readonly<Body>) => Refs | null,
): Telling =>
  tellingWhat(contract, (body) => {
    const refs = refsOf(body);
    return refs && { templateCode, refs };
  });
