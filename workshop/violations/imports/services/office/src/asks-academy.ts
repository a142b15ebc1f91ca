import '../../academy/src/academy.module.js'; // refused: services-are-islands
