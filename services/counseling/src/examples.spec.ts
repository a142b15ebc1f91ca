import { counselingEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as caseloads from './consultant-caseload/domain/consultant-caseload.examples.js';
import * as caseLife from './counseling-case/domain/case-life.examples.js';
import * as cases from './counseling-case/domain/counseling-case.examples.js';

examplesSpecificationFor(counselingEvents, caseloads, cases, caseLife);
