import { IsCivilDate, IsId } from '@academy/platform';
import { ApiProperty } from '@nestjs/swagger';

export class RoomDayPath {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly roomId!: string;

  @ApiProperty({ format: 'date' })
  @IsCivilDate()
  readonly date!: string;
}
