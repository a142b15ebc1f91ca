import {
  JobOpeningFilled,
  JobOrderFilled,
  JobOrderPublished,
  JobOrderSubmitted,
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
    submittedOn: civilDateOf(recordedAt),
    validUntil: null,
    version,
  });

export const jobOrderCardProjection: Projection<JobOrderEvent, JobOrderCard, EventMeta> = {
  name: 'job-order-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.jobOrderId,
  cases: {
    JobOrderSubmitted: ({ data }) => submitted(data),
    JobOrderPublished: ({ data: { validUntil } }) => change({ status: 'PUBLISHED', validUntil }),
    JobOpeningFilled: ({ data: { remaining } }) => change({ remaining }),
    JobOrderFilled: () => change({ status: 'FILLED' }),
  },
};

/** The vacancies, for everybody who looks for one. */
export const jobOrderCard = readModel<JobOrderEvent, JobOrderCard>({
  projection: jobOrderCardProjection,
  entity: JobOrderCard,
  uses: [JobOrderSubmitted, JobOrderPublished, JobOpeningFilled, JobOrderFilled],
});
