/** The services that publish events, and so the sources of a journey. */
export const serviceNames = [
  'registration',
  'counseling',
  'training-enrollment',
  'matching',
  'aftercare',
  'campus-directory',
] as const;

export type ServiceName = (typeof serviceNames)[number];

/** A process with a ledger of its own: the publishing services, and the journey, which publishes nothing. */
export type SourceName = ServiceName | 'journey';

/** The bus topic that carries a service's events. */
export const topicOf = (service: SourceName): string => `academy.${service}.events`;

/** The `source` attribute of a service's events on the wire. */
export const sourceOf = (service: SourceName): string => `/academy/${service}`;
