import { Module } from '@nestjs/common';
import { CampusCommandsController } from './campus/api/campus-commands.controller.js';
import { CampusPhasesController } from './campus/api/campus-phases.controller.js';
import { CampusController } from './campus/api/campus.controller.js';
import { Campuses } from './campus/read-model/campuses.queries.js';
import { CatchmentPlanController } from './catchment-plan/api/catchment-plan.controller.js';
import { DistrictController } from './catchment-plan/api/district.controller.js';
import { CatchmentPlans } from './catchment-plan/read-model/catchment-plans.queries.js';
import { StaffCardsController } from './staff-member/api/staff-cards.controller.js';
import { StaffController } from './staff-member/api/staff.controller.js';
import { StaffCards } from './staff-member/read-model/staff-cards.queries.js';

@Module({
  controllers: [
    CampusController,
    CampusCommandsController,
    CampusPhasesController,
    CatchmentPlanController,
    DistrictController,
    StaffController,
    StaffCardsController,
  ],
  providers: [Campuses, CatchmentPlans, StaffCards],
})
export class AppModule {}
