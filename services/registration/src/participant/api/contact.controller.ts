import type { ContactChannel } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  IdempotencyKey,
  Nested,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, Matches } from 'class-validator';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { livingAccount } from '../domain/participant.js';
import { participants } from '../participants.js';
import { SealedContacts } from './sealed-contacts.js';
import { VisibleParticipants } from './visible-participants.queries.js';

const channels = [
  'KAKAO',
  'SMS',
  'PHONE',
  'EMAIL',
  'APP',
] as const satisfies readonly ContactChannel[];
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

export class ContactBody {
  @ApiPropertyOptional({ example: '010-0000-0001' })
  @Omittable()
  @Matches(/^\+?\d[\d -]{6,18}\d$/)
  readonly phone?: string;

  @ApiPropertyOptional({ example: 'someone@example.org' })
  @Omittable()
  @Matches(/^[^\s@]{1,64}@[^\s@]{1,190}$/)
  readonly email?: string;

  @ApiPropertyOptional({ example: '서울특별시 마포구 가상로 1' })
  @Omittable()
  @Matches(/^[\p{L}\p{M}\p{N} .,()·-]{2,200}$/u)
  readonly address?: string;
}

export class QuietHoursBody {
  @ApiProperty({ example: '21:00', description: 'Seoul' })
  @Matches(TIME_OF_DAY)
  readonly from!: string;

  @ApiProperty({ example: '08:00', description: 'Seoul' })
  @Matches(TIME_OF_DAY)
  readonly to!: string;
}

export class ContactPreferenceBody {
  @ApiProperty({
    enum: channels,
    isArray: true,
    example: ['KAKAO', 'SMS'],
    description: 'in order',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(channels, { each: true })
  readonly channels!: ContactChannel[];

  @ApiProperty({ description: 'when nobody writes or calls' })
  @Nested(() => QuietHoursBody)
  readonly quietHours!: QuietHoursBody;

  @ApiProperty({ example: false, description: 'a message that fails becomes a call' })
  @IsBoolean()
  readonly needsAssistance!: boolean;

  @ApiProperty({ example: true })
  @IsBoolean()
  readonly largeTextSms!: boolean;
}

@ApiTags('participants')
@Controller('registration/v1/participants')
export class ContactController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleParticipants,
    private readonly contacts: SealedContacts,
  ) {}

  @Post(':participantId/contact')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '연락처 변경 (Change the contact)' })
  async change(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { phone, email, address }: ContactBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    livingAccount(await this.visible.find(participantId));
    const earlier = await this.streams.recall(key); // before a key is made for what is refused
    if (earlier) return answer(earlier, { body: { participantId } });

    const stated = {
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(address === undefined ? {} : { address }),
    };
    const sealed = await this.contacts.seal(participantId, stated);
    const executed = await this.streams.execute(
      participants,
      participantId,
      { type: 'ChangeContact', data: { participantId, ...sealed, at: this.clock.now() } },
      key,
    );
    return answer(executed, { body: { participantId } });
  }

  @Post(':participantId/contact-preference')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '연락 방법 설정 (Set the way of contact)' })
  async prefer(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { quietHours: { from, to }, ...preference }: ContactPreferenceBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(participantId);
    const executed = await this.streams.execute(
      participants,
      participantId,
      {
        type: 'SetContactPreference',
        data: { participantId, ...preference, quietHours: { from, to }, at: this.clock.now() },
      },
      key,
    );
    return answer(executed, { body: { participantId } });
  }
}
