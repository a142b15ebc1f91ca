import { EventStore, Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import { BlindIndexer, DocumentStore, KeyRing, Sealer } from '@academy/privacy';
import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Consistency } from './consistency.js';
import { feedRoute } from './feed.controller.js';
import type { Tools } from './service-definition.js';

/** Makes a service's I/O injectable, each thing under its own class. */
@Global()
@Module({})
export class ToolsModule {
  static with(name: string, tools: Tools): DynamicModule {
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
    ];
    const providers = provided.map(([token, useValue]) => ({
      provide: token as Type,
      useValue,
    }));
    return {
      module: ToolsModule,
      controllers: [feedRoute(name)],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}
