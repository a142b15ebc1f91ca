import { civilDateOf, inForce, type Dated } from '@academy/kernel';
import { Body, Controller, Get, Param, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { IsBoolean, IsObject, Matches } from 'class-validator';
import { Allow } from '../auth/policy.js';
import { IsCivilDate } from '../http/civil-date.validator.js';
import { answer } from '../http/commands/answer.js';
import type { Idempotency } from '../http/commands/command-identity.js';
import { IdempotencyKey } from '../http/commands/idempotency.js';
import { ProblemError, type Fault } from '../http/problems/problem.js';
import type { DeclaredPolicies } from './declared-policies.js';
import { PolicyKeeper } from './keep-policies.js';
import { PolicyBook } from './policy-book.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });

class PolicyBody {
  @ApiProperty({ example: '2027.1' })
  @Matches(/^[A-Za-z0-9._-]{1,40}$/)
  readonly version!: string;

  @ApiProperty({ format: 'date', description: 'tomorrow at the earliest' })
  @IsCivilDate()
  readonly effectiveFrom!: string;

  @ApiProperty({ description: 'whether the Foundation has yet to confirm it' })
  @IsBoolean()
  readonly assumed!: boolean;

  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  readonly values!: Record<string, unknown>;
}

const faultOf = ({ instancePath, keyword, message = keyword }: ErrorObject): Fault => ({
  pointer: `/values${instancePath}`,
  code: keyword,
  detail: message,
});

interface ShownPolicy {
  readonly policyCode: string;
  readonly ko: string;
  readonly en: string;
  readonly schema: object;
  /** The version in force today, `null` before the first. */
  readonly inForce: string | null;
  readonly versions: readonly Dated[];
}

const readers = {
  roles: ['HQ_OPERATOR', 'POLICY_ADMIN', 'CAMPUS_MANAGER', 'ANALYST', 'AUDITOR', 'DPO'],
} as const;

/** The rules of a service as they are in force, and the way to publish the next version of one. */
export const policiesRoute = (service: string, declared: DeclaredPolicies): Type => {
  @ApiTags('policies')
  @Controller(`${service}/admin/v1/policies`)
  class PoliciesController {
    constructor(
      private readonly book: PolicyBook,
      private readonly keeper: PolicyKeeper,
    ) {}

    @Get()
    @Allow(readers)
    @ApiOperation({ summary: '정책과 그 버전 (Policies and their versions)' })
    list(): readonly ShownPolicy[] {
      const today = civilDateOf(this.book.clock.now());
      return Object.entries(declared).map(([policyCode, { ko, en, values }]) => {
        const versions = this.book.versionsOf(policyCode);
        const begun = versions.some(({ effectiveFrom }) => effectiveFrom <= today);
        const current = begun ? inForce(versions, today).version : null;
        return { policyCode, ko, en, schema: values, inForce: current, versions };
      });
    }

    @Post(':policyCode/versions')
    @Allow({ roles: ['POLICY_ADMIN'] })
    @ApiOperation({ summary: '다음 버전 공표 (Publish the next version)' })
    async publish(
      @Param('policyCode') policyCode: string,
      @Body() { version, effectiveFrom, assumed, values }: PolicyBody,
      @IdempotencyKey() key: Idempotency,
    ) {
      this.assertForm(policyCode, values);
      const published = { policyCode, version, effectiveFrom, assumed, values };
      const today = civilDateOf(this.book.clock.now());
      const executed = await this.keeper.publish(published, today, key);
      return answer(executed, { body: { policyCode, version, effectiveFrom } });
    }

    /** Answers 404 for a policy that the service does not have, 400 for values of another form. */
    private assertForm(policyCode: string, values: unknown): void {
      const found = Object.hasOwn(declared, policyCode) ? declared[policyCode] : undefined;
      if (!found) throw new ProblemError('NotFound');
      if (ajv.validate(found.values, values)) return;
      throw new ProblemError('ValidationFailed', { errors: (ajv.errors ?? []).map(faultOf) });
    }
  }
  return PoliciesController;
};
