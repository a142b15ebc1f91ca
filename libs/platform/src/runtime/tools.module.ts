import { EventStore, Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import { BlindIndexer, DocumentStore, KeyRing, Sealer } from '@academy/privacy';
import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalDataReads } from '../observability/personal-data-reads.js';
import { asyncApiRoute } from './async-api.controller.js';
import { Consistency } from './consistency.js';
import { feedRoute } from './feed.controller.js';
import { operationsRoutes } from './operations/operations-routes.js';
import { Operations } from './operations/operations.js';
import { publishes, type ServiceDefinition, type Tools } from './service-definition.js';

/** Makes a service's I/O injectable, each thing under its own class. */
@Global()
@Module({})
export class ToolsModule {
  static with(definition: ServiceDefinition, tools: Tools, operations: Operations): DynamicModule {
    const { name, events } = definition;
    const provided: readonly (readonly [unknown, unknown])[] = [
      [EventStore, tools.store],
      [Streams, tools.streams],
      [Clock, tools.clock],
      [DataSource, tools.readModels],
      [Consistency, tools.consistency],
      [KeyRing, tools.keyRing],
      [Sealer, tools.sealer],
      [BlindIndexer, tools.blindIndexer],
      [DocumentStore, tools.documents],
      [PersonalDataReads, tools.personalDataReads],
      [Operations, operations],
    ];
    const providers = provided.map(([token, useValue]) => ({
      provide: token as Type,
      useValue,
    }));
    return {
      module: ToolsModule,
      controllers: [
        feedRoute(name),
        ...operationsRoutes(name),
        ...(publishes(definition) ? [asyncApiRoute(name, events)] : []),
      ],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}
