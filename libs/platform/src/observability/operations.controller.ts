import { Controller, Get, HttpException, Res, type Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthCheckService } from '@nestjs/terminus';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/policy.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/** The controller of health and metrics of one service, below `/<service>`. */
export const operationsController = (service: string): Type => {
  @ApiExcludeController()
  @Controller(service)
  class OperationsController {
    constructor(
      private readonly health: HealthCheckService,
      private readonly readiness: Readiness,
      private readonly metrics: Metrics,
    ) {}

    /** Local only: a dependency that is down must not get the process restarted (N18). */
    @Get('health/live')
    @Public('an orchestrator asks, without a token, whether the process answers')
    live(): { readonly status: 'ok' } {
      return { status: 'ok' };
    }

    @Get('health/ready')
    @Public('a load balancer asks, without a token, whether to send requests')
    async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
      try {
        return await this.health.check(this.readiness.indicate());
      } catch (error) {
        if (!(error instanceof HttpException)) throw error;
        reply.code(503);
        return error.getResponse();
      }
    }

    @Get('metrics')
    @Public('a monitoring system scrapes numbers without ids; the network decides who reaches it')
    async scrape(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
      const { type, text } = await this.metrics.expose();
      reply.header('content-type', type);
      return text;
    }
  }
  return OperationsController;
};
