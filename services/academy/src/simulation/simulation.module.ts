import { civilDateOf, Rejection, type CivilDate } from '@academy/kernel';
import { Allow, IsInstant, problems } from '@academy/platform';
import { Body, Controller, Get, HttpCode, Inject, Module, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { Simulation, type MovedOn } from './simulation.js';

const systemAdmins = { roles: ['SYSTEM_ADMIN'] } as const;

class MoveBody {
  @ApiProperty({ format: 'date-time', example: '2025-06-02T09:00:00+09:00' })
  @IsInstant()
  readonly to!: string;
}

class OutageBody {
  @ApiProperty({ example: 'matching', description: 'whose relay, consumers and timers rest' })
  @IsString()
  @MaxLength(50)
  readonly service!: string;
}

export const simulationProblems = problems({
  ServiceNotHere: {
    status: 404,
    ko: '이 프로세스에 그런 서비스가 없습니다',
    en: 'No such service runs in this process',
  },
  NoSimulation: {
    status: 409,
    ko: '모의 진행이 끝나 실제 시각을 따릅니다',
    en: 'The simulation has ended; time is real',
  },
});

interface Shown {
  readonly now: string;
  /** The civil date in Seoul. */
  readonly today: CivilDate;
  readonly simulated: boolean;
  readonly atRest: readonly string[];
}

@ApiTags('simulation')
@Controller('academy/v1/simulation')
class SimulationController {
  constructor(@Inject(Simulation) private readonly simulation: Simulation) {}

  @Get()
  @Allow(systemAdmins)
  @ApiOperation({ summary: '모의 시각 (The business time, and whether it is simulated)' })
  show(): Shown {
    const { now, isRunning: simulated, atRest } = this.simulation;
    return { now, today: civilDateOf(now), simulated, atRest };
  }

  @Post('moves')
  @HttpCode(200)
  @Allow(systemAdmins)
  @ApiOperation({ summary: '시각 이동 (Move the business time on)' })
  move(@Body() { to }: MoveBody): Promise<MovedOn> {
    this.assertRunning();
    return this.simulation.moveOn(new Date(to).toISOString());
  }

  @Post('outages')
  @HttpCode(200)
  @Allow(systemAdmins)
  @ApiOperation({
    summary: '서비스 중단 (Let a service rest beside its requests, as in an outage)',
  })
  async rest(@Body() { service }: OutageBody): Promise<Shown> {
    this.assertRunning();
    await this.simulation.rest(service);
    return this.show();
  }

  @Post('outages/end')
  @HttpCode(200)
  @Allow(systemAdmins)
  @ApiOperation({ summary: '중단 종료 (Let it work again, from where it rested)' })
  async wake(@Body() { service }: OutageBody): Promise<Shown> {
    this.assertRunning();
    await this.simulation.wake(service);
    return this.show();
  }

  @Post('end')
  @HttpCode(200)
  @Allow(systemAdmins)
  @ApiOperation({ summary: '모의 진행 종료 (Go on to the present, and follow the real time)' })
  end(): Promise<MovedOn> {
    this.assertRunning();
    return this.simulation.end();
  }

  private assertRunning(): void {
    if (!this.simulation.isRunning) throw new Rejection('NoSimulation');
  }
}

/** The module of a simulation's routes. */
export const simulationModule = (simulation: Simulation): Type => {
  @Module({
    controllers: [SimulationController],
    providers: [{ provide: Simulation, useValue: simulation }],
  })
  class SimulationModule {}
  return SimulationModule;
};
