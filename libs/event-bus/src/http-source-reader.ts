import type { ServiceName } from '@academy/contracts';
import type { SliceRange } from '@academy/event-store';
import { Unavailable } from '@academy/kernel';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Type, { type Static } from 'typebox';
import { SourceReader, type SourcePage } from './source-reader.js';

export interface HttpSourceReaderOptions {
  /** Where a service answers, for instance `http://127.0.0.1:3000`. */
  readonly baseUrl: (service: ServiceName) => string;
  /** A bearer token that may read feeds. */
  readonly token: () => Promise<string>;
  readonly timeoutMs?: number;
}

const Page = Type.Object({
  events: Type.Array(Type.Unknown()),
  next: Type.Union([Type.String(), Type.Null()]),
  feedEpoch: Type.String({ minLength: 1 }),
});
const isPage = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Static<typeof Page>>(
  Page,
);

const TOO_MANY_REQUESTS = 429;

/** Reads producers' feed endpoints. A refusal of the request itself is an error; everything else is `Unavailable`. */
export class HttpSourceReader extends SourceReader {
  constructor(private readonly options: HttpSourceReaderOptions) {
    super();
  }

  override async read(
    source: ServiceName,
    { from, to }: SliceRange,
    after: bigint,
    limit: number,
  ): Promise<SourcePage> {
    const url = new URL(`/${source}/v1/events`, this.options.baseUrl(source));
    url.search = new URLSearchParams({
      after: after.toString(),
      limit: limit.toString(),
      from: from.toString(),
      to: to.toString(),
    }).toString();
    const response = await this.get(url, source);
    const page: unknown = await response.json().catch(() => undefined);
    if (!isPage(page)) throw new Error(`the feed of ${source} answered something else than a page`);
    return page;
  }

  private async get(url: URL, source: ServiceName): Promise<Response> {
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${await this.options.token()}`,
    };
    const response = await fetch(url, {
      headers,
      signal: AbortSignal.timeout(this.options.timeoutMs ?? 5_000),
    }).catch((cause: unknown) => {
      throw new Unavailable(`the feed of ${source} does not answer`, 1, { cause });
    });
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status >= 500 || response.status === TOO_MANY_REQUESTS)
      throw new Unavailable(`the feed of ${source} answers ${response.status}`);
    throw new Error(`the feed of ${source} refuses: ${response.status}`);
  }
}
