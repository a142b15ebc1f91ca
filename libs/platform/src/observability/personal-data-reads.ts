import type { Logger } from 'pino';
import { requestContext } from '../http/request-context.js';

/** Writes down, in the log of the service that shows them, who read whose personal data; never the data. */
export class PersonalDataReads {
  constructor(private readonly logger: Pick<Logger, 'info'>) {}

  /** Call it before the values leave. Throws outside a request: nobody else reads. */
  note(participantId: string, fields: readonly string[]): void {
    const { actor, client } = requestContext();
    const reader = { type: actor.type, id: actor.id };
    this.logger.info({ participantId, fields, actor: reader, client }, 'personal data read');
  }
}
