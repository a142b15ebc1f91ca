import type { Generation } from '@academy/event-store';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { Allow } from '../../auth/policy.js';
import { ProblemError } from '../../http/problems/problem.js';
import type { ConsumerStanding } from './operations.js';
import { Operations } from './operations.js';
import { systemAdmins } from './system-admins.js';

class FlipBody {
  @ApiPropertyOptional({
    description: '현재 세대와의 차이를 확인했음 (differences from the active one are intended)',
  })
  @IsOptional()
  @IsBoolean()
  readonly acceptDifferences?: boolean;
}

interface FamilyResource extends ConsumerStanding {
  readonly family: string;
  readonly activeGeneration: number;
  readonly readModels: readonly { readonly name: string; readonly kind: 'keyed' | 'global' }[];
  readonly generations: readonly Generation[];
}

const numberOf = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new ProblemError('NotFound');
  return Number(text);
};

/** The read models of a service and their generations (architecture.md §7). No row and no key of anybody, except where two differ. */
export const readModelsRoute = (service: string): Type => {
  @ApiTags('admin')
  @Controller(`${service}/admin/v1`)
  class ReadModelsController {
    constructor(private readonly operations: Operations) {}

    @Get('read-models')
    @Allow(systemAdmins)
    @ApiOperation({ summary: '읽기 모델과 세대 (Read models, their generations, lag)' })
    async list(): Promise<{ readonly families: readonly FamilyResource[] }> {
      const standings = await this.operations.standings();
      const all = await this.operations.generations.list();
      const families = this.operations.families.flatMap(({ name, models }) => {
        const generations = all.filter(({ family }) => family === name);
        const active = generations.find(({ state }) => state === 'ACTIVE');
        const standing = standings.find(({ consumer }) => consumer === `${service}.${name}`);
        if (!standing || !active) return [];
        const readModels = models.map(({ name: model, kind }) => ({ name: model, kind }));
        const { generation: activeGeneration } = active;
        return [{ family: name, ...standing, activeGeneration, readModels, generations }];
      });
      return { families };
    }

    @Post('read-models/:family/rebuilds')
    @HttpCode(202)
    @Allow(systemAdmins)
    @ApiOperation({ summary: '재구축 시작 (Begin a rebuild beside the active generation)' })
    rebuild(@Param('family') family: string): Promise<Generation> {
      return this.operations.family(family).family.rebuild();
    }

    @Get('rebuilds/:generation')
    @Allow(systemAdmins)
    @ApiOperation({ summary: '재구축 진행 상황 (Progress and comparison of a generation)' })
    find(@Param('generation') generation: string): Promise<Generation> {
      return this.operations.generations.find(numberOf(generation));
    }

    @Post('rebuilds/:generation/comparison')
    @HttpCode(200)
    @Allow(systemAdmins)
    @ApiOperation({ summary: '현재 세대와 비교 (Compare with the active generation)' })
    async compare(@Param('generation') generation: string) {
      return this.operations.generations.compare(numberOf(generation));
    }

    @Post('rebuilds/:generation/flip')
    @HttpCode(200)
    @Allow(systemAdmins)
    @ApiOperation({ summary: '세대 전환 (Make it the generation that is read)' })
    async flip(
      @Param('generation') generation: string,
      @Body() { acceptDifferences = false }: FlipBody,
    ): Promise<Generation> {
      const number = numberOf(generation);
      await this.operations.generations.flip(number, { differing: acceptDifferences });
      return this.operations.generations.find(number);
    }

    @Post('rebuilds/:generation/rollback')
    @HttpCode(200)
    @Allow(systemAdmins)
    @ApiOperation({ summary: '이전 세대로 되돌리기 (Leave it for the generation before)' })
    async rollBack(@Param('generation') generation: string): Promise<Generation> {
      const { generations } = this.operations;
      const { family } = await generations.find(numberOf(generation));
      await generations.rollBack(numberOf(generation));
      return generations.active(family);
    }

    @Delete('rebuilds/:generation')
    @HttpCode(204)
    @Allow(systemAdmins)
    @ApiOperation({ summary: '세대 폐기 (Drop a generation that is not read)' })
    retire(@Param('generation') generation: string): Promise<void> {
      return this.operations.generations.retire(numberOf(generation));
    }
  }
  return ReadModelsController;
};
