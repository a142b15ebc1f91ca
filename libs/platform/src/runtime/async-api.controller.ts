import { asyncApiOf, type EventContract, type SourceName } from '@academy/contracts';
import { Controller, Get, type Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../auth/policy.js';

/** Serves at `/<service>/asyncapi.json` what a service publishes, beside the description of its API. */
export const asyncApiRoute = (service: SourceName, events: readonly EventContract[]): Type => {
  const document = asyncApiOf(service, events);

  @ApiExcludeController()
  @Controller(service)
  class AsyncApiController {
    @Get('asyncapi.json')
    @Public('shapes of events and no event: an integrator reads them before there is a token')
    read(): typeof document {
      return document;
    }
  }
  return AsyncApiController;
};
