import { requestContext, unlessErased } from '@academy/platform';
import { DocumentStore } from '@academy/privacy';
import { Injectable } from '@nestjs/common';

/** What is kept, under their key, of how they consented where no signed document says so. */
@Injectable()
export class ConsentEvidence {
  constructor(private readonly documents: DocumentStore) {}

  /** The reference of a new record. One of two retries at the same moment leaves one behind, which nothing refers to. Rejects `ParticipantErased`. */
  async record(participantId: string, said: Readonly<Record<string, string>>): Promise<string> {
    const { actor, channel, requestId } = requestContext();
    const text = JSON.stringify({ ...said, actor, channel, requestId });
    const { documentId } = await unlessErased(() =>
      this.documents.put(participantId, Buffer.from(text), { contentType: 'application/json' }),
    );
    return `document:${documentId}`;
  }
}
