import type { Type } from '@nestjs/common';
import { parkedRoute } from './parked.controller.js';
import { readModelsRoute } from './read-models.controller.js';
import { verificationsRoute } from './verifications.controller.js';

/** The administration of a service, under `/<service>/admin/v1`. */
export const operationsRoutes = (service: string): readonly Type[] => [
  readModelsRoute(service),
  parkedRoute(service),
  verificationsRoute(service),
];
