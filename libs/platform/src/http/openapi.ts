import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'instance', 'code', 'traceId'],
  properties: {
    type: { type: 'string', format: 'uri', examples: ['urn:academy:problem:validation-failed'] },
    title: { type: 'string', description: '한국어 (English)' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri' },
    code: { type: 'string', description: 'stable; decide on this' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON Pointer into the request body' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
    details: { type: 'object' },
    traceId: { type: 'string' },
  },
};

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: '같은 명령을 다시 보낼 때 같은 값을 쓰세요 (repeat it to repeat the command safely)',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
} as const;

const PROBLEM = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const OF_EVERY = {
  '400': PROBLEM('잘못된 요청 (not valid)'),
  '401': PROBLEM('인증 필요 (no valid token)'),
  '403': PROBLEM('권한 없음 (not granted)'),
  '404': PROBLEM('없음 (not found, or out of scope)'),
  '503': PROBLEM('일시 중단 (try again)'),
};
const OF_COMMANDS = {
  '409': PROBLEM('업무 규칙 (a rule says no)'),
  '412': PROBLEM('버전 충돌 (changed meanwhile)'),
  '422': PROBLEM('키 재사용 (key used with another request)'),
};

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['post']>;

const describe = (verb: string, operation: Operation): Operation => {
  const command = ['post', 'put', 'patch', 'delete'].includes(verb);
  const parameters = operation.parameters ?? [];
  return {
    ...operation,
    parameters: verb === 'post' ? [...parameters, IDEMPOTENCY_KEY] : parameters,
    responses: { ...OF_EVERY, ...(command ? OF_COMMANDS : {}), ...operation.responses },
  };
};

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const describePath = (path: PathItem): PathItem => {
  const described = VERBS.flatMap((verb) => {
    const operation = path[verb];
    return operation ? [[verb, describe(verb, operation)] as const] : [];
  });
  return { ...path, ...Object.fromEntries(described) };
};

/** The OpenAPI 3.1 description of an app: what its controllers declare, and what the platform does to every operation. */
const describeApi = (app: NestFastifyApplication, service: string): OpenAPIObject => {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.1')
    .setTitle(`academy ${service}`)
    .setDescription('중장년취업사관학교 (Seoul Middle-aged Employment Academy)')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addSecurityRequirements('bearer');
  const document = SwaggerModule.createDocument(app, builder.build());
  const paths = Object.entries(document.paths).map(([path, item]) => [path, describePath(item)]);
  const schemas = { ...document.components?.schemas, Problem: PROBLEM_SCHEMA };
  return {
    ...document,
    paths: Object.fromEntries(paths) as OpenAPIObject['paths'],
    components: { ...document.components, schemas: schemas },
  };
};

/** Serves the description at `/<service>/openapi.json` and, where wanted, a page to try it at `/<service>/docs`. */
export const serveApiDescription = (
  app: NestFastifyApplication,
  service: string,
  page: boolean,
): void => {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup(`${service}/docs`, app, () => (document ??= describeApi(app, service)), {
    jsonDocumentUrl: `${service}/openapi.json`,
    raw: ['json'],
    ui: page,
  });
};
