import { aftercareEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as cases from './aftercare-case/domain/aftercare-case.examples.js';

examplesSpecificationFor(aftercareEvents, cases);
