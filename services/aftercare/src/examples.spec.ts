import { aftercareEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as cases from './aftercare-case/domain/aftercare-case.examples.js';
import * as endings from './aftercare-case/domain/ending.examples.js';
import * as issues from './workplace-issue/domain/workplace-issue.examples.js';

examplesSpecificationFor(aftercareEvents, cases, endings, issues);
