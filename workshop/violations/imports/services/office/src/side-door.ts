import '../../../libs/event-store/src/append.js'; // refused: libs-through-the-front-door
