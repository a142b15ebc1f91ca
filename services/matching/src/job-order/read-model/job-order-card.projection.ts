import {
  JobOpeningFilled,
  JobOpeningReopened,
  JobOrderClosed,
  JobOrderExpired,
  JobOrderExtended,
  JobOrderFilled,
  JobOrderPaused,
  JobOrderPublished,
  JobOrderResumed,
  JobOrderReturned,
  JobOrderRevised,
  JobOrderScreened,
  JobOrderSubmitted,
  type JobOrderChanges,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { civilDateOf, type Projection } from '@academy/kernel';
import type { JobOrderEvent } from '../domain/events.js';
import { JobOrderCard } from './job-order-card.entity.js';

type Fold = (card: JobOrderCard | undefined, meta: EventMeta) => JobOrderCard | null;

const change =
  (fields: Partial<JobOrderCard>): Fold =>
  (card, { streamVersion: version }) =>
    card ? { ...card, ...fields, version } : null;

const submitted =
  ({
    closing: _closing,
    fairId: _fairId,
    contractMonths,
    ...content
  }: JobOrderSubmitted['data']): Fold =>
  (_none, { recordedAt, streamVersion: version }) => ({
    ...content,
    contractMonths: contractMonths ?? null,
    status: 'SUBMITTED',
    remaining: content.openings,
    flags: [],
    contentVersion: 1,
    submittedOn: civilDateOf(recordedAt),
    validUntil: null,
    version,
  });

const reopened =
  (remaining: number): Fold =>
  (card, meta) =>
    change({ remaining, ...(card?.status === 'FILLED' ? { status: 'PUBLISHED' } : {}) })(
      card,
      meta,
    );

const revised =
  (changes: JobOrderChanges): Fold =>
  (card, meta) => {
    if (!card) return null;
    const more = (changes.openings ?? card.openings) - card.openings;
    const status = card.status === 'RETURNED' ? 'SUBMITTED' : card.status;
    return change({
      ...changes,
      remaining: card.remaining + more,
      status,
      contentVersion: card.contentVersion + 1,
    })(card, meta);
  };

export const jobOrderCardProjection: Projection<JobOrderEvent, JobOrderCard, EventMeta> = {
  name: 'job-order-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.jobOrderId,
  cases: {
    JobOrderSubmitted: ({ data }) => submitted(data),
    JobOrderPublished: ({ data: { validUntil } }) => change({ status: 'PUBLISHED', validUntil }),
    JobOpeningFilled: ({ data: { remaining } }) => change({ remaining }),
    JobOpeningReopened: ({ data: { remaining } }) => reopened(remaining),
    JobOrderFilled: () => change({ status: 'FILLED' }),
    JobOrderScreened: ({ data: { flags } }) => change({ flags }),
    JobOrderReturned: () => change({ status: 'RETURNED' }),
    JobOrderRevised: ({ data: { changes } }) => revised(changes),
    JobOrderPaused: () => change({ status: 'PAUSED' }),
    JobOrderResumed: () => change({ status: 'PUBLISHED' }),
    JobOrderExtended: ({ data: { validUntil } }) => change({ validUntil }),
    JobOrderClosed: () => change({ status: 'CLOSED' }),
    JobOrderExpired: () => change({ status: 'EXPIRED' }),
  },
};

/** The vacancies, for everybody who looks for one. */
export const jobOrderCard = readModel<JobOrderEvent, JobOrderCard>({
  projection: jobOrderCardProjection,
  entity: JobOrderCard,
  uses: [
    JobOrderSubmitted,
    JobOrderScreened,
    JobOrderReturned,
    JobOrderRevised,
    JobOrderPublished,
    JobOrderPaused,
    JobOrderResumed,
    JobOrderExtended,
    JobOpeningFilled,
    JobOpeningReopened,
    JobOrderFilled,
    JobOrderClosed,
    JobOrderExpired,
  ],
});
