import type { ClassType } from '@academy/contracts';
import {
  Allow,
  Consistency,
  Cursors,
  Omittable,
  pageOf,
  PageQuery,
  ProblemError,
  ReadQuery,
  showVersion,
  type Page,
} from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { catalogueReaders } from '../../access.js';
import { classTypes } from '../../class-types.js';
import { stated } from '../../stated.js';
import { courses } from '../courses.js';
import type { CourseCard } from '../read-model/course-card.entity.js';
import { CourseCards } from '../read-model/course-cards.queries.js';

export class CoursesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: classTypes })
  @Omittable()
  @IsIn(classTypes)
  readonly classType?: ClassType;
}

@ApiTags('courses')
@Controller('training-enrollment/v1/courses')
export class CourseController {
  constructor(
    private readonly cards: CourseCards,
    private readonly cursors: Cursors,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @Allow(catalogueReaders)
  @ApiOperation({ summary: '과정 목록, 코드 순 (The courses, by code)' })
  async list(@Query() { classType, cursor, pageSize }: CoursesQuery): Promise<Page<CourseCard>> {
    const list = ['courses', classType ?? ''];
    const [afterCode] = cursor === undefined ? [] : this.cursors.read(list, cursor);
    const found = await this.cards.list(stated({ classType }), pageSize + 1, afterCode);
    return pageOf(found, pageSize, ({ code }) => this.cursors.sign(list, [code]));
  }

  @Get(':courseId')
  @Allow(catalogueReaders)
  @ApiOperation({ summary: '과정 (A course)' })
  async find(
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<CourseCard> {
    await this.consistency.atLeast(atLeast, `${courses.name}-${courseId}`);
    const card = await this.cards.find(courseId);
    if (!card) throw new ProblemError('NotFound');
    showVersion(card.version);
    return card;
  }
}
