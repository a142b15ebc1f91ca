import '../../../proof/load.js'; // refused: tests-stay-tests
