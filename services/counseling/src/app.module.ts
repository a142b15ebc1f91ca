import { Module } from '@nestjs/common';
import { AssignmentController } from './counseling-case/api/assignment.controller.js';
import { CaseController } from './counseling-case/api/case.controller.js';
import { ReadinessController } from './counseling-case/api/readiness.controller.js';
import { RecommendationController } from './counseling-case/api/recommendation.controller.js';
import { VisibleCases } from './counseling-case/api/visible-cases.queries.js';
import { CaseCards } from './counseling-case/read-model/case-cards.queries.js';

@Module({
  controllers: [
    CaseController,
    AssignmentController,
    ReadinessController,
    RecommendationController,
  ],
  providers: [CaseCards, VisibleCases],
})
export class AppModule {}
