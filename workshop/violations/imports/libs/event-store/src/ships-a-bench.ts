import '../bench/load.js'; // refused: tests-stay-tests
