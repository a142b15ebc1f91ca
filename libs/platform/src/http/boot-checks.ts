import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { getMetadataStorage } from 'class-validator';
import { POLICY } from '../auth/policy.js';
import { StartRefused } from '../config/start-refused.js';
import type { Handler } from './routes.js';

const [BODY, QUERY]: readonly number[] = [RouteParamtypes.BODY, RouteParamtypes.QUERY];

interface RouteArgument {
  readonly index: number;
  readonly data?: unknown;
}

/** A query may be taken name by name, as texts; a body only whole, so that unknown properties are seen. */
const isTakenWhole = (kind: number, { data }: RouteArgument): boolean =>
  kind === BODY || (kind === QUERY && data === undefined);

const isValidated = (type: unknown): boolean =>
  typeof type === 'function' &&
  getMetadataStorage().getTargetValidationMetadatas(type, '', true, false).length > 0;

const unvalidated = ({ controller, name, label }: Handler): readonly string[] => {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
    string,
    RouteArgument
  >;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) ??
    []) as unknown[];
  return Object.entries(args)
    .filter(([key, argument]) => isTakenWhole(Number(key.split(':')[0]), argument))
    .filter(([, { index }]) => !isValidated(types[index]))
    .map(([, { index }]) => `${label} #${index}`);
};

const hasPolicy = ({ controller, method }: Handler): boolean =>
  Reflect.hasMetadata(POLICY, method) || Reflect.hasMetadata(POLICY, controller);

const refuseAny = (labels: readonly string[], ko: string, en: string): void => {
  if (labels.length > 0) throw new StartRefused(`${ko} (${en}): ${labels.join(', ')}`);
};

/**
 * Refuses to start an app with a handler that nobody has decided who may call, or that takes a body or a query
 * without rules. Throws `StartRefused` with all of them in one line.
 */
export const checkHandlers = (handlers: readonly Handler[]): void => {
  refuseAny(
    handlers.filter((handler) => !hasPolicy(handler)).map(({ label }) => label),
    '접근 정책이 없는 처리기가 있습니다',
    'handlers without @Allow or @Public',
  );
  refuseAny(
    handlers.flatMap(unvalidated),
    '검증 규칙이 없는 요청 본문이 있습니다',
    'bodies or queries whose class has no validation rules',
  );
};
