import type { ConsentPurpose } from '@academy/contracts';
import { IsCivilDate, Nested } from '@academy/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, IsArray, IsBoolean, IsIn, Length, Matches } from 'class-validator';
import { purposes } from '../shipped-notices.js';

export class NoticeTextBody {
  @ApiProperty({ example: '홍보 안내 (News)' })
  @Length(1, 200)
  readonly title!: string;

  @ApiProperty({ isArray: true, type: String, example: ['연락처 (contact)'] })
  @IsArray()
  @ArrayMinSize(1)
  @Length(1, 200, { each: true })
  readonly items!: string[];

  @ApiProperty({ example: '과정·행사 안내 (news of courses and events)' })
  @Length(1, 500)
  readonly use!: string;

  @ApiProperty({ example: '동의 철회 시까지 (until withdrawn)' })
  @Length(1, 200)
  readonly keptFor!: string;
}

export class NoticeBody {
  @ApiProperty({ enum: purposes, example: 'MARKETING' })
  @IsIn(purposes)
  readonly purpose!: ConsentPurpose;

  @ApiProperty({ example: '2026-09' })
  @Matches(/^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/)
  readonly version!: string;

  @ApiProperty({ example: false, description: 'whether a registration needs the consent' })
  @IsBoolean()
  readonly required!: boolean;

  @ApiProperty({ type: NoticeTextBody })
  @Nested(() => NoticeTextBody)
  readonly text!: NoticeTextBody;

  @ApiProperty({ format: 'date', example: '2026-09-01', description: 'today or later' })
  @IsCivilDate()
  readonly effectiveFrom!: string;

  @ApiProperty({ example: true, description: 'whether consents to the version before end' })
  @IsBoolean()
  readonly reconsentNeeded!: boolean;
}
