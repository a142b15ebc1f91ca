import { Controller, Get, HttpCode, Param, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../auth/policy.js';
import {
  Operations,
  type ConsumerStanding,
  type ExplainedParking,
  type ParkedResource,
} from './operations.js';
import { systemAdmins } from './system-admins.js';

interface ParkedList {
  readonly parked: readonly ParkedResource[];
  readonly consumers: readonly ConsumerStanding[];
}

/** What waits in a service, why, and the way to try it again (architecture.md §5). */
export const parkedRoute = (service: string): Type => {
  @ApiTags('admin')
  @Controller(`${service}/admin/v1/parked`)
  class ParkedController {
    constructor(private readonly operations: Operations) {}

    @Get()
    @Allow(systemAdmins)
    @ApiOperation({ summary: '대기 중인 사건 (What is parked, the longest first)' })
    async list(): Promise<ParkedList> {
      return {
        parked: await this.operations.parked(),
        consumers: await this.operations.standings(),
      };
    }

    @Get(':consumer/:key')
    @Allow(systemAdmins)
    @ApiOperation({ summary: '대기 이유 (Why a person waits, and what is stale)' })
    explain(
      @Param('consumer') consumer: string,
      @Param('key') key: string,
    ): Promise<ExplainedParking> {
      return this.operations.explain(consumer, key);
    }

    @Post('retry')
    @HttpCode(202)
    @Allow(systemAdmins)
    @ApiOperation({ summary: '모두 다시 시도 (Try everything again now)' })
    async retryAll(): Promise<ParkedList> {
      await this.operations.retryAll();
      return this.list();
    }

    @Post(':consumer/:key/retry')
    @HttpCode(202)
    @Allow(systemAdmins)
    @ApiOperation({ summary: '다시 시도 (Try a person again now)' })
    async retry(
      @Param('consumer') consumer: string,
      @Param('key') key: string,
    ): Promise<{ readonly consumer: string; readonly key: string }> {
      await this.operations.retry(consumer, key);
      return { consumer, key };
    }
  }
  return ParkedController;
};
