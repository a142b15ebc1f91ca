import { SLICES } from '@academy/contracts';
import type { KeptVerification, Verification } from '@academy/event-bus';
import { Body, Controller, Get, HttpCode, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Allow } from '../../auth/policy.js';
import { families, type FamilyName } from '../family-models.js';
import { Operations } from './operations.js';
import { systemAdmins } from './system-admins.js';

class VerifyBody {
  @ApiProperty({ enum: families, example: 'read-models' })
  @IsIn(families)
  readonly family!: FamilyName;

  @ApiPropertyOptional({ description: '생략하면 무작위 (at random when left out)' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(SLICES - 1)
  readonly slice?: number;
}

const MOST = 50;

/** Rows compared with what the events say (architecture.md §7). Deviations name a table and a key, and nothing of the row. */
export const verificationsRoute = (service: string): Type => {
  @ApiTags('admin')
  @Controller(`${service}/admin/v1/verifications`)
  class VerificationsController {
    constructor(private readonly operations: Operations) {}

    @Get()
    @Allow(systemAdmins)
    @ApiOperation({ summary: '검증 결과 (What was verified, deviations first)' })
    async list(): Promise<{ readonly verifications: readonly KeptVerification[] }> {
      const lists = await Promise.all(
        this.operations.families.map(({ verifier }) => verifier.list(MOST)),
      );
      return { verifications: lists.flat() };
    }

    @Post()
    @HttpCode(200)
    @Allow(systemAdmins)
    @ApiOperation({ summary: '지금 검증 (Verify the people of a slice now)' })
    async verify(
      @Body() { family, slice }: VerifyBody,
    ): Promise<{ readonly verification: Verification | null }> {
      const { verifier } = this.operations.family(family);
      return { verification: (await verifier.verifyNext(slice)) ?? null };
    }
  }
  return VerificationsController;
};
