import { Module } from '@nestjs/common';
import { Bookings } from './bookings/bookings.queries.js';
import { CampusCommandsController } from './campus/api/campus-commands.controller.js';
import { CampusPhasesController } from './campus/api/campus-phases.controller.js';
import { CampusController } from './campus/api/campus.controller.js';
import { PostponementController } from './campus/api/postponement.controller.js';
import { OpeningPlans } from './campus/opening-plans.js';
import { Campuses } from './campus/read-model/campuses.queries.js';
import { CatchmentPlanController } from './catchment-plan/api/catchment-plan.controller.js';
import { DistrictController } from './catchment-plan/api/district.controller.js';
import { CatchmentPlans } from './catchment-plan/read-model/catchment-plans.queries.js';
import { ConsultantDaysController } from './consultant-day/api/consultant-days.controller.js';
import { SlotsController } from './consultant-day/api/slots.controller.js';
import { ConsultantDayCards } from './consultant-day/read-model/consultant-day-cards.queries.js';
import { NearHomeController } from './near-home/near-home.controller.js';
import { CalendarController } from './operating-calendar/api/calendar.controller.js';
import { CalendarCards } from './operating-calendar/read-model/calendar-cards.queries.js';
import { RoomBookingsController } from './room-day/api/room-bookings.controller.js';
import { RoomCardsController } from './room-day/api/room-cards.controller.js';
import { RoomDayCards } from './room-day/read-model/room-day-cards.queries.js';
import { RoomController } from './room/api/room.controller.js';
import { RoomCards } from './room/read-model/room-cards.queries.js';
import {
  SitePlanCardController,
  SitePlanController,
} from './site-plan/api/site-plan.controller.js';
import { SitePlans } from './site-plan/read-model/site-plans.queries.js';
import { SitePlanning } from './site-plan/site-planning.js';
import { StaffAbsenceController } from './staff-member/api/staff-absence.controller.js';
import { StaffCardsController } from './staff-member/api/staff-cards.controller.js';
import { StaffController } from './staff-member/api/staff.controller.js';
import { StaffCards } from './staff-member/read-model/staff-cards.queries.js';

@Module({
  controllers: [
    CampusController,
    CampusCommandsController,
    CampusPhasesController,
    PostponementController,
    CatchmentPlanController,
    DistrictController,
    NearHomeController,
    StaffController,
    StaffCardsController,
    StaffAbsenceController,
    CalendarController,
    SlotsController,
    ConsultantDaysController,
    RoomController,
    RoomCardsController,
    RoomBookingsController,
    SitePlanController,
    SitePlanCardController,
  ],
  providers: [
    Campuses,
    CatchmentPlans,
    StaffCards,
    CalendarCards,
    ConsultantDayCards,
    RoomCards,
    RoomDayCards,
    Bookings,
    OpeningPlans,
    SitePlans,
    SitePlanning,
  ],
})
export class AppModule {}
