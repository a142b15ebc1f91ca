import { Allow } from '@academy/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { agencies, headquarters } from '../../access.js';
import { KnownIdentities, type KnownIdentity } from './known-identities.queries.js';

/** DI and CI are base64 texts of 64 and 88 characters at the agencies. */
const LINKING_INFORMATION = /^[A-Za-z0-9+/=_-]{16,128}$/;

export class LinkingKeysBody {
  @ApiProperty({ example: 'SYNTHETIC-DI-0000000000000000000000000001' })
  @Matches(LINKING_INFORMATION)
  readonly di!: string;

  @ApiPropertyOptional({ example: 'SYNTHETIC-CI-0000000000000000000000000001' })
  @IsOptional()
  @Matches(LINKING_INFORMATION)
  readonly ci?: string;
}

/** A question that goes by POST, so that what identifies a person stands in no address and no log of addresses. */
@ApiTags('questions')
@Controller('registration/v1/known-identities')
export class KnownIdentityController {
  constructor(private readonly identities: KnownIdentities) {}

  @Post()
  @HttpCode(200)
  @Allow(headquarters, agencies)
  @ApiOperation({ summary: '등록 여부 조회 (Is this person registered, and where)' })
  ask(@Body() keys: LinkingKeysBody): Promise<KnownIdentity> {
    return this.identities.find(keys);
  }
}
