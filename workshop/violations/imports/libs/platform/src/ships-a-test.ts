import '@academy/testing'; // refused: tests-stay-tests
