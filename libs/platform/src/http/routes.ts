import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** A handler of a controller, as the boot checks see it. */
export interface Handler {
  readonly controller: Type;
  readonly name: string;
  readonly method: (...args: never[]) => unknown;
  /** `RegistrationController.register`, for messages. */
  readonly label: string;
  readonly verb: string;
}

const isHandler = (method: unknown): method is Handler['method'] =>
  typeof method === 'function' && Reflect.hasMetadata(PATH_METADATA, method);

/** Every handler of every controller in an app, whether or not a request has ever reached it. */
export const handlersOf = (app: NestFastifyApplication): readonly Handler[] => {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const controller = metatype as Type;
      const prototype = controller.prototype as Record<string, unknown>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const method = prototype[name];
        if (!isHandler(method)) return [];
        const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod];
        return [{ controller, name, method, label: `${controller.name}.${name}`, verb }];
      });
    });
};
