import { EventStore, Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import { BlindIndexer, DocumentStore, KeyRing, Sealer } from '@academy/privacy';
import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalDataReads } from '../observability/personal-data-reads.js';
import { PolicyKeeper } from '../policies/keep-policies.js';
import { policiesRoute } from '../policies/policies.controller.js';
import { PolicyBook } from '../policies/policy-book.js';
import { tasksRoute } from '../tasks/tasks.controller.js';
import { asyncApiRoute } from './async-api.controller.js';
import { Consistency } from './consistency.js';
import { feedRoute } from './feed.controller.js';
import { operationsRoutes } from './operations/operations-routes.js';
import { Operations } from './operations/operations.js';
import { publishes, type ServiceDefinition, type Tools } from './service-definition.js';

/** What a service's module is given. */
export interface Equipment {
  readonly definition: ServiceDefinition;
  readonly tools: Tools;
  readonly operations: Operations;
  readonly policyKeeper: PolicyKeeper;
}

/** Makes a service's I/O injectable, each thing under its own class. */
@Global()
@Module({})
export class ToolsModule {
  static with({ definition, tools, operations, policyKeeper }: Equipment): DynamicModule {
    const { name, events, policies = {} } = definition;
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
      [PolicyBook, tools.policies],
      [PolicyKeeper, policyKeeper],
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
        ...(Object.keys(policies).length > 0 ? [policiesRoute(name, policies)] : []),
        ...(definition.tasks ? [tasksRoute(name)] : []),
        ...(publishes(definition) ? [asyncApiRoute(name, events)] : []),
      ],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}
