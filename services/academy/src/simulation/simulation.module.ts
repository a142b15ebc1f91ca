import { Rejection } from '@academy/kernel';
import { Allow, IsInstant, problems } from '@academy/platform';
import { Body, Controller, Get, HttpCode, Inject, Module, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Simulation, type MovedOn } from './simulation.js';

const systemAdmins = { roles: ['SYSTEM_ADMIN'] } as const;

class MoveBody {
  @ApiProperty({ format: 'date-time', example: '2025-06-02T09:00:00+09:00' })
  @IsInstant()
  readonly to!: string;
}

export const simulationProblems = problems({
  NoSimulation: {
    status: 409,
    ko: '모의 진행이 끝나 실제 시각을 따릅니다',
    en: 'The simulation has ended; time is real',
  },
});

@ApiTags('simulation')
@Controller('academy/v1/simulation')
class SimulationController {
  constructor(@Inject(Simulation) private readonly simulation: Simulation) {}

  @Get()
  @Allow(systemAdmins)
  @ApiOperation({ summary: '모의 시각 (The business time, and whether it is simulated)' })
  show(): { readonly now: string; readonly simulated: boolean } {
    return { now: this.simulation.now, simulated: this.simulation.isRunning };
  }

  @Post('moves')
  @HttpCode(200)
  @Allow(systemAdmins)
  @ApiOperation({ summary: '시각 이동 (Move the business time on)' })
  move(@Body() { to }: MoveBody): Promise<MovedOn> {
    this.assertRunning();
    return this.simulation.moveOn(new Date(to).toISOString());
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
