import type { NotificationChannel } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsCode,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { agencies } from '../../access.js';
import { notifications } from '../notifications.js';

const channels = ['ALIMTALK', 'SMS'] as const satisfies readonly NotificationChannel[];
const outcomes = ['DELIVERED', 'FAILED'] as const;

/** What a gateway says became of a message. */
export class ReceiptBody {
  @ApiProperty({ enum: channels, example: 'SMS' })
  @IsIn(channels)
  readonly channel!: (typeof channels)[number];

  @ApiProperty({ enum: outcomes, example: 'DELIVERED' })
  @IsIn(outcomes)
  readonly outcome!: (typeof outcomes)[number];

  @ApiPropertyOptional({ example: 'UNREACHABLE', description: 'why it failed, as a code' })
  @Omittable()
  @IsCode()
  readonly reasonCode?: string;
}

@ApiTags('notifications')
@Controller('registration/v1/notifications')
export class ReceiptController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
  ) {}

  /**
   * A gateway is a system of a partner, so it comes in as every other one does, under a client of its own with the role of
   * agencies. It learns nothing here: a receipt names a message by the id that the gateway was given.
   */
  @Post(':notificationId/receipts')
  @HttpCode(200)
  @Allow(agencies)
  @ApiOperation({ summary: '알림 발송 결과 수신 (Take the delivery receipt of a gateway)' })
  async receive(
    @Param('notificationId', ParseUUIDPipe) notificationId: string,
    @Body() { channel, outcome, reasonCode = 'NOT_SAID' }: ReceiptBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const receipt = outcome === 'DELIVERED' ? { outcome } : { outcome, reasonCode };
    const executed = await this.streams.execute(
      notifications,
      notificationId,
      { type: 'RecordReceipt', data: { channel, receipt, at: this.clock.now() } },
      key,
    );
    return answer(executed, { body: { notificationId, channel, outcome } });
  }
}
