import 'fast-check'; // refused: no-dev-dependencies-in-production-code
import 'pg';
